import { getCollection, type CollectionEntry } from 'astro:content';
import { COLLECTIONS, type Collection, type Content, type Entry } from '../../schemas/collections.ts';
import { buildContext, handedArchive } from '../../build-context.ts';
import { settings } from '../../settings.ts';
import { makeArchive, type Archive } from '../model/archive.ts';
import { readHistory } from '../history/read-history.ts';
import { buildDateOf } from './build-date.ts';

/**
 * The archive for pages: the one that was checked, in a build and while an editor works; where there is none, because content has mistakes from the
 * beginning or code was changed, one made from Astro's content. As long as no file changes it is the same object with the same objects in
 * it, for a page finds its briefing in it with one call and its neighbours with another.
 */
export const loadArchive = (): Promise<Archive> => {
  const archive = buildContext<Archive>()?.archive ?? (handedArchive() as Archive | undefined);
  return archive ? Promise.resolve(archive) : makeFromCollections();
};

let kept: { state: string; archive: Archive } | undefined;

async function makeFromCollections(): Promise<Archive> {
  const read = await Promise.all(
    (Object.keys(COLLECTIONS) as Collection[]).map(async (name) => [name, await getCollection(name)] as const),
  );
  const state = read.flatMap(([name, all]) => all.map(({ id, digest = '' }) => `${name}/${id} ${digest}`)).join('\n');
  if (kept?.state !== state) {
    const content = Object.fromEntries(read.map(([name, all]) => [name, all.map(entryOf)])) as unknown as Content;
    kept = { state, archive: makeArchive(content, buildDateOf(content, settings.contentDir), readHistory(settings.contentDir, content)) };
  }
  return kept.archive;
}

const entryOf = ({ id, data, body = '', filePath = '' }: CollectionEntry<Collection>): Entry<unknown> => ({
  id,
  data,
  body,
  file: filePath,
});
