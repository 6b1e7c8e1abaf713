import type { Page } from 'playwright';

/** How long a query took. */
export interface Timing {
  /** Milliseconds from the last key to the frame that shows the last change of the hits. */
  time: number;
  /** Milliseconds from the last key to the frame that shows the first result, and when that was: milliseconds since 1970. */
  first: number;
  firstAt: number;
  /** The longest that the page’s own thread was blocked meanwhile; 0 where it never was for 50 ms. */
  longest: number;
}

/** Into what is typed, what holds the hits, and what of each shows that it is there. */
export interface Typed {
  box: string;
  hits: string;
  result: string;
}

/** How long nothing may change for the hits to be those of the query. */
const QUIET = 600;

/** How long the first result may take: an interface may stand still before it comes. */
const PATIENCE = 30_000;

/** Types the end of a query into a search page, where its beginning has been typed and answered before, and waits until the hits stand still. */
export async function timeOf(page: Page, { box, hits, result }: Typed, beginning: string, rest: string): Promise<Timing> {
  const input = page.locator(box).first();
  await input.waitFor();
  if (beginning !== '') {
    await input.fill(beginning);
    await page.waitForTimeout(QUIET);
  }
  return input.evaluate(
    (element, { selector, shown, typed, quiet, patience }) =>
      new Promise<Timing>((resolve) => {
        const box = element as HTMLInputElement;
        const watched = document.querySelector(selector) ?? document.body;
        let longest = 0;
        let painted = performance.now();
        let first = 0;
        let firstAt = 0;
        let settled = 0;
        const tasks = new PerformanceObserver((list) => {
          for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
        });
        tasks.observe({ type: 'longtask' });
        const start = performance.now();
        const end = () => {
          if (firstAt === 0 && performance.now() - start < patience) {
            settled = window.setTimeout(end, quiet);
            return;
          }
          changes.disconnect();
          tasks.disconnect();
          resolve({ time: painted - start, first, firstAt, longest });
        };
        const changes = new MutationObserver(() => {
          const has = watched.querySelector(shown) !== null;
          requestAnimationFrame(() =>
            setTimeout(() => {
              painted = performance.now();
              if (!has || firstAt > 0) return;
              first = painted - start;
              firstAt = Date.now();
            }),
          );
          clearTimeout(settled);
          settled = window.setTimeout(end, quiet);
        });
        changes.observe(watched, { childList: true, subtree: true, characterData: true });
        settled = window.setTimeout(end, 5 * quiet);
        box.value += typed;
        box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }),
    { selector: hits, shown: result, typed: rest, quiet: QUIET, patience: PATIENCE },
  );
}
