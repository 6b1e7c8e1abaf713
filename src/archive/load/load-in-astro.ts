import { getCollection } from 'astro:content';
import type { Collection, Content, Entry } from '../../schemas/collections.ts';
import { buildContext } from '../../validation/read/build-context.ts';
import { settings } from '../../settings.ts';
import { makeArchive, type Archive } from '../model/archive.ts';
import { readHistory } from '../history/read-history.ts';
import { buildDateOf } from './build-date.ts';

/** The archive that the build has judged; while an editor works, that of what Astro holds, made afresh for each request. */
export const loadArchive = (): Promise<Archive> => {
  const archive = buildContext<Archive>()?.archive;
  return archive ? Promise.resolve(archive) : load();
};

async function load(): Promise<Archive> {
  const content = {
    briefings: await entries('briefings'),
    people: await entries('people'),
    countries: await entries('countries'),
    places: await entries('places'),
    organisations: await entries('organisations'),
    topics: await entries('topics'),
    register: await entries('register'),
    pages: await entries('pages'),
  } as Content;
  return makeArchive(content, buildDateOf(content), readHistory(settings.contentDir, content));
}

async function entries(collection: Collection): Promise<Entry<unknown>[]> {
  const all = await getCollection(collection);
  return all.map(({ id, data, body = '', filePath = '' }) => ({ id, data, body, file: filePath }));
}
