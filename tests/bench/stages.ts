import type { Line } from './measure-command.ts';

/**
 * What Astro and the integration print when a stage of a build begins, in order; a stage ends where the next begins. Cards are drawn and the
 * index is made while pages are printed: only what is left of them then has a stage of its own.
 */
const BEGINNINGS: readonly [name: string, line: RegExp][] = [
  ['content', /\[content\] Syncing content/],
  ['bundle', /\[content\] Synced content/],
  ['pages, cards, index', /generating static routes/],
  ['sitemap', /✓ Completed in .*$/],
  ['rest of the cards', /sitemap-index\.xml/],
  ['icons, rest of the index', /drew \d+ of \d+ cards/],
  ['end', /indexed \d+ /],
];

/**
 * How long each stage of a build took, in seconds, from the lines it printed; first of all it starts and checks the content. Throws
 * where a stage did not begin.
 */
export function stagesOf(lines: Line[], seconds: number): Map<string, number> {
  let from = 0;
  const begun = BEGINNINGS.map(([name, pattern]) => {
    const found = lines.findIndex(({ text }, at) => at >= from && pattern.test(text));
    const line = lines[found];
    if (!line) throw new Error(`The build printed nothing that tells when the stage “${name}” began.`);
    from = found + 1;
    return { name, at: line.at };
  });
  const all = [{ name: 'start, judge', at: 0 }, ...begun];
  return new Map(all.map(({ name, at }, n) => [name, (all[n + 1]?.at ?? seconds) - at]));
}
