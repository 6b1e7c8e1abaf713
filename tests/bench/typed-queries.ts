import type { Browser } from 'playwright';
import { formatTable, round } from './table.ts';
import type { Typed } from './typing.ts';
import { typeAtPace, type Key } from './typing-pace.ts';

/** How many milliseconds lie between two keys of somebody who types, and of somebody who types fast. */
const PACES = [160, 60];

/** Words of the made-up world: rare ones, ones that nearly every briefing has, and small ones, alone and beside others. */
const QUERIES = ['grain transit', 'railway agreement', 'delegation after trade', 'the ministers of water', 'the', 'visit'];

/** The goals: milliseconds from a key to its results for 95 keys of 100, and of the longest task. */
const GOAL = 50;

/** What the keys of all queries took in an interface, at a pace. */
export interface TypedRun {
  name: string;
  pace: number;
  keys: Key[];
}

/**
 * Types the same queries at each pace into each interface, in one page that has answered all of them before: what then loads no more is the
 * engine’s and the page’s own work.
 */
export async function keysAtPaces(browser: Browser, origin: string, interfaces: readonly (Typed & { name: string; path: string })[]) {
  const runs: TypedRun[] = [];
  for (const pace of PACES)
    for (const it of interfaces) {
      const page = await browser.newPage();
      await page.goto(origin + it.path, { waitUntil: 'networkidle' });
      const typeAll = async () => {
        const keys: Key[] = [];
        for (const query of QUERIES) keys.push(...(await typeAtPace(page, it, query, pace)));
        return keys;
      };
      await typeAll();
      runs.push({ name: it.name, pace, keys: await typeAll() });
      await page.close();
    }
  return runs;
}

/** Prints what typing took beside the goals, and the slowest keys. */
export function printKeys(runs: TypedRun[]): void {
  const rows = runs.map(({ name, pace, keys }) => {
    const sorted = keys.map(({ time }) => time).sort((a, b) => a - b);
    const at = (share: number) => round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
    const longest = Math.max(...keys.map((key) => key.longest));
    const slowest = keys.toSorted((a, b) => b.time - a.time).slice(0, 5);
    return [
      ...[name, pace, at(0.5), at(0.95), GOAL, longest === 0 ? 'under 50' : round(longest), GOAL],
      slowest.map(({ text, time }) => `${text} ${round(time)}`).join(', '),
    ];
  });
  const heads = ['interface', 'ms a key', 'median, ms', '95th percentile', 'goal', 'longest task, ms', 'goal: under', 'slowest'];
  console.log(`\n### Typed key by key, warm: from each key to the first results after it\n\n${formatTable(heads, rows)}`);
}
