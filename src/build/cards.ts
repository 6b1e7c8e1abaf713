import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Archive } from '../archive/archive.ts';
import { settings } from '../settings.ts';
import { cardsOf } from '../views/card.ts';
import { routes } from '../views/routes.ts';
import { sectionCards } from '../views/section-card.ts';
import { openCardCache } from './card-cache.ts';
import { lookOfCards, makeCardRenderer } from './card-renderer.ts';

const CACHE = 'node_modules/.cache/readout/cards';

/** Writes the picture of every page that has one into a built site; returns how many there are and how many were not drawn before. */
export async function writeCards(built: string, archive: Archive): Promise<{ all: number; made: number }> {
  const cards = [...sectionCards(archive), ...cardsOf(archive)];
  const cache = await openCardCache(CACHE, await lookOfCards());
  let renderer: ReturnType<typeof makeCardRenderer> | undefined;
  let made = 0;
  const queue = cards.values();
  const work = async () => {
    for (const card of queue) {
      const { page, ...values } = card;
      const file = join(built, routes.card(page).slice(settings.base.length));
      const result = await cache.put(values, file, async () => (await (renderer ??= makeCardRenderer()))(card));
      if (result === 'made') made += 1;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return { all: cards.length, made };
}
