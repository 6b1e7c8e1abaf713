import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Archive } from '../archive/archive.ts';
import { cardsOf } from '../views/card.ts';
import { routes, withoutBase } from '../views/routes.ts';
import { sectionCards } from '../views/section-card.ts';
import { openCardCache } from './card-cache.ts';
import { lookOfCards, makeCardRenderer } from './card-renderer.ts';
import { openPrintedPages } from './printed-pages.ts';
import { recordFile } from './record-file.ts';

const CACHE = 'node_modules/.cache/readout/cards';

/** What became of the cards of a build: how many there are, how many had to be drawn. Once the site is in its place, they are recorded. */
interface WrittenCards {
  all: number;
  made: number;
  record: () => Promise<void>;
}

/**
 * Writes the picture of every page that has one into the site of a build. That of the last site, which lies in `last`, is taken
 * over where it shows the same; else that of any earlier build.
 */
export async function writeCards(built: string, last: string, archive: Archive): Promise<WrittenCards> {
  const cards = [...sectionCards(archive), ...cardsOf(archive)];
  const look = await lookOfCards();
  const ofLast = openPrintedPages(last, built, recordFile('-cards.json'), createHash('sha256').update(look).digest('hex'));
  const cache = await openCardCache(CACHE, look);
  let renderer: ReturnType<typeof makeCardRenderer> | undefined;
  let made = 0;
  const queue = cards.values();
  const work = async () => {
    for (const card of queue) {
      const { page, ...values } = card;
      const path = withoutBase(routes.card(page));
      if (ofLast.printedBefore(path, values)) continue;
      const file = join(built, path);
      const result = await cache.put(values, file, async () => (await (renderer ??= makeCardRenderer()))(card));
      if (result === 'made') made += 1;
      ofLast.keep(path, await readFile(file));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return { all: cards.length, made, record: ofLast.record };
}
