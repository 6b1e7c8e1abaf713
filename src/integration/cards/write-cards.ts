import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Archive } from '../../archive/model/archive.ts';
import { pageCards } from '../../views/meta/social-card.ts';
import { listCards } from '../../views/meta/list-cards.ts';
import type { CardWork } from './card-worker.ts';

/** What became of the cards of a build: how many there are, how many had to be drawn. Once the site is in its place, they are recorded. */
interface WrittenCards {
  all: number;
  made: number;
  record: () => Promise<void>;
}

/**
 * Writes the picture of every page that has one into the site of a build. That of the last site, which lies in `last`, is taken
 * over where it shows the same; else that of any earlier build. In a thread of its own: that of the pages is never idle, and
 * would have to come back to each card.
 */
export async function writeCards(built: string, last: string, archive: Archive): Promise<WrittenCards> {
  const cards = [...listCards(archive), ...pageCards(archive)];
  const worker = new Worker(new URL('./card-worker.ts', import.meta.url), { workerData: { built, last, cards } satisfies CardWork });
  const [made] = (await once(worker, 'message')) as [number];
  worker.unref(); // a build that fails does not wait for it
  const record = async () => {
    worker.ref();
    worker.postMessage('record');
    await once(worker, 'exit');
  };
  return { all: cards.length, made, record };
}
