import { expect, it } from 'vitest';
import { startSearchIndex } from '../../../src/search/write-index.ts';
import { archiveOf } from '../make-archive.ts';
import { makeFolder } from '../make-folder.ts';

it('the search index is not finished without the page of every briefing', async () => {
  const archive = archiveOf({ briefings: [{ id: '2021-04-06-a' }, { id: '2022-04-06-b' }] });
  const index = startSearchIndex(archive, makeFolder([]), () => Promise.resolve());
  index.addPage('/briefings/2021-04-06-a/', () => Buffer.from('<!doctype html><html lang="en"><body><main>Ships</main></body></html>'));
  await expect(index.finish()).rejects.toThrow('The search index lacks 2022-04-06-b.');
});
