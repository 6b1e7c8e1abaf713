import type { Page } from '@playwright/test';

/** The engine of a search page, which answers no search while it is held. */
export interface HeldEngine {
  hold: () => Promise<void>;
  release: () => Promise<void>;
}

/** Makes the pages that are opened from now on hold their engine when they are told to, however fast the machine is. */
export async function makeEngineHoldable(page: Page): Promise<HeldEngine> {
  await page.addInitScript(() => {
    const waiting: (() => void)[] = [];
    let isHeld = false;
    window.Worker = class extends Worker {
      override postMessage(message: { method: string }) {
        const post = () => super.postMessage(message);
        if (isHeld && message.method === 'search') waiting.push(post);
        else post();
      }
    };
    addEventListener('hold-engine', () => (isHeld = true));
    addEventListener('release-engine', () => {
      isHeld = false;
      for (const post of waiting.splice(0)) post();
    });
  });
  const tell = (event: string) => page.evaluate((name) => void dispatchEvent(new Event(name)), event);
  return { hold: () => tell('hold-engine'), release: () => tell('release-engine') };
}
