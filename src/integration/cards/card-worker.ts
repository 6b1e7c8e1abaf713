import { availableParallelism } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { fingerprintOfValue } from '../../fingerprint.ts';
import type { SocialCard } from '../../views/meta/social-card.ts';
import type { PictureSize } from '../../views/meta/social-card-size.ts';
import { openArtefacts, type Artefacts } from '../cache/artefacts.ts';
import { openCardCache } from './card-cache.ts';
import { cardFingerprint } from './card-fingerprint.ts';
import { makeCardRenderer } from './card-renderer.ts';

/** What the thread that draws cards is given. */
export interface CardWork {
  /** The folder of the last site, and what is known of the cards in it. */
  lastDir: string;
  last: Artefacts;
  /** The folder of the new site. */
  nextDir: string;
  /** The cards to be written, each with its path below the folder of a site. */
  cards: { path: string; card: SocialCard; size: PictureSize }[];
  /** Shared memory of one number: how many cards are written. */
  written: Int32Array;
}

/** What the thread answers when all cards are written. */
export interface CardResult {
  /** How many cards had to be drawn. */
  drawn: number;
  /** All cards of the new site. */
  made: Artefacts;
}

const CACHE = 'node_modules/.cache/readout/cards';

// The thread itself, which `write-cards.ts` starts.
const { lastDir, last, nextDir, cards, written } = workerData as CardWork;
const look = await cardFingerprint();
const artefacts = openArtefacts(last, lastDir, nextDir);
const cache = openCardCache(CACHE, look);
let renderer: ReturnType<typeof makeCardRenderer> | undefined;
let drawn = 0;
const queue = cards.values();

async function drawCards(): Promise<void> {
  for (const { path, card, size } of queue) {
    const { page: _page, ...shown } = card;
    const values = fingerprintOfValue([shown, size]);
    const by = fingerprintOfValue([look, values]);
    Atomics.add(written, 0, 1);
    if (artefacts.reuse(path, by)) continue;
    const picture = await cache.pictureOf(values, async () => {
      drawn += 1;
      return (await (renderer ??= makeCardRenderer()))(card, size);
    });
    artefacts.write(path, by, picture);
  }
}

await Promise.all(Array.from({ length: availableParallelism() }, drawCards));
parentPort?.postMessage({ drawn, made: artefacts.made } satisfies CardResult);
