import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Archive } from '../../archive/model/archive.ts';
import { pageCards } from '../../views/meta/social-card.ts';
import { routes, withoutBase } from '../../views/meta/routes.ts';
import { cardSizeOf } from '../../views/meta/which-social-card.ts';
import { listCards } from '../../views/meta/fixed-page-cards.ts';
import type { ArtefactCache, Artefacts } from '../cache/artefacts.ts';
import type { Output } from '../output/output-folder.ts';
import type { CardResult, CardWork } from './card-worker.ts';

/** A card, and its path below the folder of a site. */
type PlacedCard = CardWork['cards'][number];

/** The cards of all pages that have one. */
export const cardsOf = (archive: Archive): PlacedCard[] =>
  [...listCards(archive), ...pageCards(archive)].map((card) => ({
    path: withoutBase(routes.card(card.page)),
    card,
    size: cardSizeOf(card.page),
  }));

/** The cards of a site, of which some are written. */
export interface WrittenCards {
  all: number;
  /** How many are written by now. */
  written: () => number;
  /** How many had to be drawn, when all are written. */
  drawn: Promise<number>;
}

/**
 * Writes the pictures of cards into the new site; counts them, and those that had to be drawn. The picture of the last
 * site is taken over where it shows the same; else that of any earlier build. A thread of its own draws them: that of the pages is never
 * idle, and would have to come back to each card.
 */
export function writeCards({ dir: lastDir, nextDir }: Output, artefacts: ArtefactCache, cards: PlacedCard[]): WrittenCards {
  const last: Artefacts = new Map();
  for (const { path } of cards) {
    const artefact = artefacts.last(path);
    if (artefact) last.set(path, artefact);
  }
  const written = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const workerData: CardWork = { lastDir, last, nextDir, cards, written };
  const worker = new Worker(new URL('./card-worker.ts', import.meta.url), { workerData });
  const drawn = once(worker, 'message').then((messages) => {
    const [result] = messages as [CardResult];
    artefacts.add(result.made);
    return result.drawn;
  });
  return { all: cards.length, written: () => Atomics.load(written, 0), drawn };
}
