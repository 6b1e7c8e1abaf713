import { getCollection } from 'astro:content';
import type { Collection, Content, Entry } from '../../schemas/collections.ts';
import { buildContext } from '../../build-context.ts';
import { settings } from '../../settings.ts';
import { makeArchive, type Archive } from '../model/archive.ts';
import { readHistory } from '../history/read-history.ts';
import { buildDateOf } from './build-date.ts';

/** The archive for pages: in a build the one that was checked, in the development server one made for each request from Astro's content. */
export const loadArchive = (): Promise<Archive> => {
  const archive = buildContext<Archive>()?.archive;
  return archive ? Promise.resolve(archive) : makeFromCollections();
};

async function makeFromCollections(): Promise<Archive> {
  const content = {
    briefings: await entriesOf('briefings'),
    people: await entriesOf('people'),
    countries: await entriesOf('countries'),
    places: await entriesOf('places'),
    organisations: await entriesOf('organisations'),
    topics: await entriesOf('topics'),
    register: await entriesOf('register'),
    pages: await entriesOf('pages'),
    search: await entriesOf('search'),
  } as Content;
  return makeArchive(content, buildDateOf(content, settings.contentDir), readHistory(settings.contentDir, content));
}

async function entriesOf(collection: Collection): Promise<Entry<unknown>[]> {
  const all = await getCollection(collection);
  return all.map(({ id, data, body = '', filePath = '' }) => ({ id, data, body, file: filePath }));
}
