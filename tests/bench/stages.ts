import type { Line } from './run.ts';

/** What Astro and the integration print when a stage of a build begins, in order; a stage ends where the next begins. */
const BEGINNINGS: readonly [name: string, line: RegExp][] = [
  ['start, judge', /./],
  ['content', /\[content\] Syncing content/],
  ['bundle', /\[content\] Synced content/],
  ['pages', /generating static routes/],
  ['sitemap', /✓ Completed in .*$/],
  ['cards', /sitemap-index\.xml/],
  ['icons, index', /drew \d+ of \d+ cards/],
  ['end', /indexed \d+ /],
];

/** How long each stage of a build took, in seconds, from the lines it printed. Throws where a stage did not begin. */
export function stagesOf(lines: Line[], seconds: number): Map<string, number> {
  let from = 0;
  const begun = BEGINNINGS.map(([name, pattern]) => {
    const found = lines.findIndex(({ text }, at) => at >= from && pattern.test(text));
    const line = lines[found];
    if (!line) throw new Error(`The build printed nothing that tells when the stage “${name}” began.`);
    from = found + 1;
    return { name, at: name === BEGINNINGS[0]?.[0] ? 0 : line.at };
  });
  return new Map(begun.map(({ name, at }, n) => [name, (begun[n + 1]?.at ?? seconds) - at]));
}

/** How long the pages of each kind took, in seconds, by the first folder of their address, and how many there are. */
export function pagesOf(lines: Line[]): Map<string, { count: number; seconds: number }> {
  const pages = new Map<string, { count: number; seconds: number }>();
  for (const { text } of lines) {
    const [, path = '', amount = '', unit] = /[├└]─ \/?(\S*) \(\+([\d.]+)(ms|s)\)/.exec(text) ?? [];
    if (unit === undefined) continue;
    const kind = path.split('/')[0] ?? '';
    const sum = pages.get(kind) ?? { count: 0, seconds: 0 };
    pages.set(kind, { count: sum.count + 1, seconds: sum.seconds + Number(amount) / (unit === 'ms' ? 1000 : 1) });
  }
  return pages;
}
