import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Archive } from '../../archive/model/archive.ts';
import { pageCards } from '../../views/meta/social-card.ts';
import { routes, withoutBase } from '../../views/meta/routes.ts';
import { listCards } from '../../views/meta/fixed-page-cards.ts';
import type { ArtefactCache, Artefacts } from '../cache/artefacts.ts';
import type { Output } from '../output/output-folder.ts';
import type { CardResult, CardWork } from './card-worker.ts';

/**
 * Writes the picture of every page that has one into the new site; counts them, and those that had to be drawn. The picture of the last
 * site is taken over where it shows the same; else that of any earlier build. A thread of its own draws them: that of the pages is never
 * idle, and would have to come back to each card.
 */
export async function writeCards(
  { dir: lastDir, nextDir }: Output,
  artefacts: ArtefactCache,
  archive: Archive,
): Promise<{ all: number; drawn: number }> {
  const cards = [...listCards(archive), ...pageCards(archive)].map((card) => ({ path: withoutBase(routes.card(card.page)), card }));
  const last: Artefacts = new Map();
  for (const { path } of cards) {
    const artefact = artefacts.last(path);
    if (artefact) last.set(path, artefact);
  }
  const workerData: CardWork = { lastDir, last, nextDir, cards };
  const worker = new Worker(new URL('./card-worker.ts', import.meta.url), { workerData });
  const [{ drawn, made }] = (await once(worker, 'message')) as [CardResult];
  artefacts.add(made);
  return { all: cards.length, drawn };
}
