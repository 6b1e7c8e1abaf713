import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import type { SocialCard } from '../../views/meta/social-card.ts';
import { withoutBase, routes } from '../../views/meta/routes.ts';
import { openCardCache } from './card-cache.ts';
import { lookOfCards, makeCardRenderer } from './card-renderer.ts';
import { openPrintedPages } from '../cache/page-cache.ts';
import { recordFile } from '../cache/record-file.ts';

/** What the thread of the cards is given. */
export interface CardWork {
  /** The folder of the new site. */
  built: string;
  /** That of the last one. */
  last: string;
  cards: SocialCard[];
}

const CACHE = 'node_modules/.cache/readout/cards';

// The thread itself: `cards.ts` begins it. It tells how many cards had to be drawn, and records them once it is asked to.
const { built, last, cards } = workerData as CardWork;
const look = await lookOfCards();
const ofLast = openPrintedPages(last, built, recordFile('-cards.json'), createHash('sha256').update(look).digest('hex'));
const cache = await openCardCache(CACHE, look);
let renderer: ReturnType<typeof makeCardRenderer> | undefined;
let made = 0;
const queue = cards.values();

async function draw(): Promise<void> {
  for (const card of queue) {
    const { page, ...values } = card;
    const path = withoutBase(routes.card(page));
    if (ofLast.printedBefore(path, values)) continue;
    const picture = await cache.pictureOf(values, async () => {
      made += 1;
      return (await (renderer ??= makeCardRenderer()))(card);
    });
    ofLast.write(path, picture);
  }
}

await Promise.all(Array.from({ length: availableParallelism() }, draw));
const record = ofLast.seal();
parentPort?.once('message', () => void record());
parentPort?.postMessage(made);
