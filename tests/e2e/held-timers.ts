import type { Page } from '@playwright/test';

/**
 * Holds the timers of the pages that are opened from now on which wait for at least so many milliseconds, so that none of them ends because
 * the machine is slow. Returns a function that ends those which the page has not cleared.
 */
export async function holdTimers(page: Page, least: number): Promise<() => Promise<void>> {
  await page.addInitScript((leastHeld) => {
    const start = window.setTimeout.bind(window);
    const clear = window.clearTimeout.bind(window);
    const held = new Map<number, () => void>();
    let latest = 0;
    Object.assign(window, {
      setTimeout: (act: () => void, time = 0) => {
        if (time < leastHeld) return start(act, time);
        held.set(--latest, act);
        return latest;
      },
      clearTimeout: (timer?: number) => held.delete(timer ?? 0) || clear(timer),
    });
    addEventListener('end-timers', () => {
      for (const [timer, act] of held) {
        held.delete(timer);
        act();
      }
    });
  }, least);
  return () => page.evaluate(() => void dispatchEvent(new Event('end-timers')));
}
