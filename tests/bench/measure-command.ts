import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { stripVTControlCharacters } from 'node:util';

/** A line that a process printed, and when: seconds after its start. */
export interface Line {
  at: number;
  text: string;
}

/** What running a command took. */
export interface Run {
  seconds: number;
  lines: Line[];
  /** Its processes by their ids; none where the system has no `/proc`. */
  processes: Map<number, Process>;
}

/** What a process used. */
export interface Process {
  /** The name of the program: `node`, `pagefind_extended`. */
  name: string;
  /** The most memory that it held at once, in MiB. */
  peak: number;
  /** Seconds of processor time. */
  busy: number;
}

/** Processor time of all its processes, in seconds: what a busy machine changes least. */
export const busyOf = ({ processes }: Run): number => [...processes.values()].reduce((sum, { busy }) => sum + busy, 0);

/** How often processes are looked at, in milliseconds. Linux keeps the peak of each, so only the shortest-lived are missed. */
const LOOK = 200;
/** Linux counts processor time in hundredths of a second. */
const TICKS = 100;

/** Runs a command to its end and watches it. Rejects with its last lines where it fails. */
export function run(command: string, args: string[], cwd: string, env: Record<string, string> = {}): Promise<Run> {
  const start = performance.now();
  const seconds = (): number => (performance.now() - start) / 1000;
  const lines: Line[] = [];
  const processes = new Map<number, Process>();
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    const watch = setInterval(() => look(child.pid ?? 0, processes), LOOK);
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (text) => lines.push({ at: seconds(), text: stripVTControlCharacters(text) }));
    }
    child.on('close', (status) => {
      clearInterval(watch);
      if (status === 0) resolve({ seconds: seconds(), lines, processes });
      else {
        const last = lines.slice(-30).map(({ text }) => text);
        reject(new Error(`${command} ${args.join(' ')} ended with ${status}:\n${last.join('\n')}`));
      }
    });
  });
}

/** Notes what a process, and every process that it started, has used so far. */
function look(root: number, processes: Map<number, Process>): void {
  const parents = new Map(runningIds().map((id) => [id, Number(statusOf(id, 'PPid'))]));
  const isOurs = (id: number | undefined): boolean => id === root || (id !== undefined && id > 1 && isOurs(parents.get(id)));
  for (const id of [...parents.keys()].filter(isOurs)) {
    // Fields 14 and 15 of `stat`, counted from after the name, which may hold anything: time in the program and in the system.
    const [, , , , , , , , , , , user = '0', system = '0'] = read(id, 'stat')
      .replace(/^.*\) /s, '')
      .split(' ');
    const peak = parseInt(statusOf(id, 'VmHWM'), 10) / 1024;
    const busy = (Number(user) + Number(system)) / TICKS;
    if (peak > 0) processes.set(id, { name: basename(read(id, 'cmdline').split('\0')[0] ?? ''), peak, busy });
  }
}

function runningIds(): number[] {
  try {
    return readdirSync('/proc').map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
}

const statusOf = (id: number, field: string): string => new RegExp(`^${field}:\\s*(.*)$`, 'm').exec(read(id, 'status'))?.[1] ?? '';

/** What the system says of a process; empty where it has ended meanwhile. */
function read(id: number, file: 'stat' | 'status' | 'cmdline'): string {
  try {
    return readFileSync(`/proc/${id}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
