import { count, formatNumber } from '../i18n/numbers.ts';

/** A part of a build: how many of its things are done, and how many there are. */
export interface Part {
  name: string;
  done: () => number;
  all: () => number;
}

/** A build that takes no longer than this shows no progress, in milliseconds. */
const SILENT = 5_000;
/** How often a terminal shows how far a build is, and how often a log, in milliseconds. */
const EVERY = { terminal: 1_000, log: 10_000 };

/** A terminal: clears its line, and goes back to the beginning, where the next line is written over this one. */
const overLine = (line: string): string => `\x1B[2K${line}\r`;

/** Says from time to time how far a build is, until the function that it returns is called: on one line of a terminal, or in lines of a log. */
export function showProgress(parts: Part[], log: (line: string) => void, terminal: NodeJS.WriteStream = process.stdout): () => void {
  const begun = performance.now();
  const timer = setInterval(
    () => {
      const elapsed = performance.now() - begun;
      if (elapsed < SILENT) return;
      const line = progressLine(parts, elapsed);
      if (terminal.isTTY) terminal.write(overLine(line));
      else log(line);
    },
    terminal.isTTY ? EVERY.terminal : EVERY.log,
  );
  return () => {
    clearInterval(timer);
    if (terminal.isTTY && performance.now() - begun >= SILENT) terminal.write(overLine(''));
  };
}

/** `pages 3,120 of 6,477, cards 900 of 2,641: 44 %, about 2 minutes left`; the time supposes that the rest goes as fast. */
export function progressLine(parts: Part[], elapsed: number): string {
  const sum = (of: (part: Part) => number) => parts.reduce((total, part) => total + of(part), 0);
  const [done, all] = [sum((part) => part.done()), sum((part) => part.all())];
  const counts = parts.map((part) => `${part.name} ${formatNumber(part.done())} of ${formatNumber(part.all())}`).join(', ');
  if (done === 0) return counts;
  if (done >= all) return `${counts}; the rest of the site follows`;
  const seconds = Math.ceil((elapsed * (all - done)) / done / 1000);
  const left = seconds < 90 ? count(seconds, 'second', 'seconds') : count(Math.round(seconds / 60), 'minute', 'minutes');
  return `${counts}: ${Math.floor((done / all) * 100)} %, about ${left} left`;
}
