import type { Page } from 'playwright';
import type { Typed } from './typing.ts';

/** What a key of a query took. */
export interface Key {
  /** What stood in the box then. */
  text: string;
  /** Milliseconds from the key to the frame that shows the first change of the hits after it; Infinity where none came. */
  time: number;
  /** The longest task from this key to the next, in milliseconds; 0 where none was as long as 50 ms. */
  longest: number;
}

/** How long the last key of a query may go without an answer, in milliseconds. */
const PATIENCE = 3_000;

/**
 * Types a query into a search page that has answered before, a key each `pace` milliseconds, whether the key before was answered or not.
 * An interface never shows the answer to an earlier text after a key, so the first change after it is the answer to it, or to a later one.
 */
export async function typeAtPace(page: Page, { box, hits }: Typed, query: string, pace: number): Promise<Key[]> {
  const input = page.locator(box).first();
  await input.fill('');
  await page.waitForTimeout(1_000);
  return input.evaluate(
    async (element, { selector, typed, pace, patience }) => {
      const box = element as HTMLInputElement;
      const watched = document.querySelector(selector) ?? document.body;
      const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
      const keys: { text: string; start: number; painted: number; longest: number }[] = [];
      const tasks = new PerformanceObserver((list) => {
        for (const { startTime, duration } of list.getEntries()) {
          const key = keys.findLast(({ start }) => start < startTime + duration);
          if (key) key.longest = Math.max(key.longest, duration);
        }
      });
      tasks.observe({ type: 'longtask' });
      const changes = new MutationObserver(() => {
        const open = keys.filter(({ painted }) => painted === Infinity);
        requestAnimationFrame(() =>
          setTimeout(() => {
            for (const key of open) key.painted = Math.min(key.painted, performance.now());
          }),
        );
      });
      changes.observe(watched, { childList: true, subtree: true, characterData: true });
      for (const letter of typed) {
        keys.push({ text: box.value + letter, start: performance.now(), painted: Infinity, longest: 0 });
        box.value += letter;
        box.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await wait(pace);
      }
      for (let waited = 0; waited < patience && keys.some(({ painted }) => painted === Infinity); waited += 50) await wait(50);
      changes.disconnect();
      tasks.disconnect();
      return keys.map(({ text, start, painted, longest }) => ({ text, time: painted - start, longest }));
    },
    { selector: hits, typed: query, pace, patience: PATIENCE },
  );
}
