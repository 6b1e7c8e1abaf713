import { expect, it } from 'vitest';
import { startSearchIndex } from '../../../src/search/write-index.ts';
import { archiveOf } from '../make-archive.ts';
import { makeFolder } from '../make-folder.ts';

const page = (words: string) => () =>
  Buffer.from(`<html><body><h1 data-pagefind-body>${words}</h1><section aria-labelledby="sources"></section></body></html>`);

it('the search index is not finished without the page of every briefing', async () => {
  const archive = archiveOf({ briefings: [{ id: '2021-04-06-a' }, { id: '2022-04-06-b' }] });
  const index = startSearchIndex(archive, makeFolder([]), { reuse: () => Promise.resolve(), isKnown: () => true });
  index.addPage('/briefings/2021-04-06-a/', page('Ships'));
  await expect(index.finish()).rejects.toThrow('The search index lacks 2022-04-06-b.');
});

/** What an index is made from where a page says these words, and, unless it is told otherwise, what the last build made is there. */
async function inputsFor(words: string, rest = '', folder = 'pagefind/', isThere = true): Promise<unknown> {
  const archive = archiveOf({ briefings: [{ id: '2021-04-06-a' }] });
  const inputs = new Map<string, unknown>();
  const reuse = (made: string, from: unknown) => Promise.resolve(void inputs.set(made, from));
  const index = startSearchIndex(archive, makeFolder([]), { reuse, isKnown: () => isThere });
  index.addPage('/briefings/2021-04-06-a/', () => Buffer.concat([page(words)(), Buffer.from(rest)]));
  await index.finish();
  return inputs.get(folder);
}

it('the index of briefings is made from what pages say in it, and from nothing else of them', async () => {
  const inputs = await inputsFor('Ships');
  expect(inputs).toMatchObject([['2021-04-06-a', expect.any(String)]]);
  expect(await inputsFor('Ships', '<footer>Other words</footer>')).toEqual(inputs);
  expect(await inputsFor('Ferries')).not.toEqual(inputs);
});

it('the index of what stands beside briefings is asked by a fingerprint of each record, and never holds the texts of all as one', async () => {
  const inputs = await inputsFor('Ships', '', 'pagefind/things/');
  expect(inputs).toEqual([expect.stringMatching(/^[\w-]{43}$/)]);
  // Where none was made before, records are indexed while they are made.
  expect(await inputsFor('Ships', '', 'pagefind/things/', false)).toEqual(inputs);
});
