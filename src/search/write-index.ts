import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, type CustomRecord, type PagefindIndex } from 'pagefind';
import type { Archive } from '../archive/model/archive.ts';
import { FACET_NAMES, FACETS, isPageFacet } from '../archive/model/search-options.ts';
import { fingerprintOf, fingerprintOfValue } from '../fingerprint.ts';
import { routes } from '../views/meta/routes.ts';
import { headlinesTable } from '../views/parts/headlines-table.ts';
import { splitNames } from '../views/parts/names/name-parts.ts';
import { namedPages } from '../views/parts/named-pages.ts';
import { searchTables } from '../views/parts/search-tables.ts';
import { makeIndex, throwErrors, writeFiles } from './pagefind-index.ts';
import { OTHER_RECORDS_FOLDER } from './patch-pagefind.ts';
import { makeBriefingRecord } from './briefing-record.ts';
import { makeOtherRecords } from './records-beside-briefings.ts';
import { makeVocabulary } from './vocabulary.ts';

/** Pagefind's scripts and its engine. Both indexes need them, and only the index of briefings has them. */
const SHARED_FILES = /^(pagefind(-worker)?\.js|wasm\..*)$/;

/**
 * How many pages or records are sent to Pagefind before its answers are awaited. More would fill the memory; with fewer, each answer would
 * wait until the next page is rendered.
 */
const BATCH_SIZE = 256;

/** The folders of the last site that a build can reuse. */
export interface ReusableFolders {
  /** Makes a folder of the new site, or reuses that of the last build if it was made from equal inputs; what lies in it and is `beside` does not count. */
  reuse: (folder: string, inputs: unknown, make: () => Promise<void>, beside?: RegExp) => Promise<void>;
  /** Whether there is a folder of the last build, made from whatever inputs. */
  isKnown: (folder: string) => boolean;
}

/** The folder of the index of briefings, and what lies in it beside that index. */
const INDEX_FOLDER = 'pagefind/';
const BESIDE_INDEX = /^(things|tables)\//;

/** Writes the search index while the pages of a build are rendered. */
export interface SearchIndexWriter {
  /** Adds a rendered page, and returns at once. Pages other than briefings are ignored, and their `html` is not called. */
  addPage: (page: string, html: () => Uint8Array) => void;
  /** Settles with the number of briefings when everything is written. Throws if a briefing was not added, or with Pagefind's errors. */
  finish: () => Promise<number>;
}

/**
 * Starts to write the search index of an archive, whose pages may be added in any order. When the last briefing is added, it writes the
 * files of the search to `pagefind/` of the site in `dir` while other pages are rendered: the index of briefings; in `things/` the index
 * of visits without a briefing, quotes and commitments; in `tables/` the facets, dates and names of both, the words from which misspelt
 * queries are corrected, the synonyms, the headlines that are shown before the engine answers, and the parts of a long list of names.
 */
export function startSearchIndex(archive: Archive, dir: string, folders: ReusableFolders): SearchIndexWriter {
  const folder = join(dir, 'pagefind');
  const pages = new Map(archive.briefings.map(({ id }) => [routes.briefing(id), Promise.withResolvers<() => Uint8Array>()]));
  const addedPages = new Set<string>();
  const write = async (): Promise<void> => {
    // Where there is an index already, perhaps no edit changed what it says: Pagefind then gets nothing before all records are known.
    const isKnown = folders.isKnown(INDEX_FOLDER);
    const held: [id: string, record: string][] = [];
    const inputs: [id: string, fingerprint: string][] = [];
    const additions: Promise<void>[] = [];
    let index: PagefindIndex | undefined;
    const add = async (id: string, record: string): Promise<void> => {
      index ??= await makeIndex();
      await additions[additions.length - BATCH_SIZE];
      additions.push(addRecord(index, id, record));
    };
    // The search page knows a briefing by its position, and the same content gives the same bytes only in the same order.
    for (const briefing of archive.briefings) {
      const { id } = briefing;
      const page = routes.briefing(id);
      const html = await pages.get(page)?.promise;
      pages.delete(page); // frees the bytes of the page
      if (!html) continue;
      const record = makeBriefingRecord(new TextDecoder().decode(html()), briefing, archive);
      inputs.push([id, fingerprintOf(record)]);
      if (isKnown) held.push([id, record]);
      else await add(id, record);
    }
    const writeHeld = async (): Promise<void> => {
      for (const [id, record] of held) await add(id, record);
      await Promise.all(additions);
      await writeFiles(index ?? (await makeIndex()), folder);
    };
    await Promise.all([folders.reuse(INDEX_FOLDER, inputs, writeHeld, BESIDE_INDEX), writeTables(join(folder, 'tables'), archive)]);
    const things = INDEX_FOLDER + OTHER_RECORDS_FOLDER;
    // Only where nothing can be taken over, records need not all be made before the first is indexed.
    const fingerprints: string[] = [];
    const made = fingerprinted(makeOtherRecords(archive), fingerprints);
    const records = folders.isKnown(things) ? [...made] : made;
    const other = records === made ? await indexOf(made) : undefined;
    const writeOther = async () => writeFiles(other ?? (await indexOf(records)), join(dir, things), SHARED_FILES);
    await folders.reuse(things, fingerprints, writeOther);
    await close();
  };
  let writing: Promise<void> | undefined;
  const startOnce = () => {
    writing ??= write();
    writing.catch(() => undefined); // `finish` throws it; until then nobody listens
    return writing;
  };
  return {
    addPage: (page, html) => {
      void startOnce();
      addedPages.add(page);
      pages.get(page)?.resolve(html);
    },
    finish: async () => {
      const missing = archive.briefings.find(({ id }) => !addedPages.has(routes.briefing(id)));
      if (missing) throw new Error(`The search index lacks ${missing.id}.`);
      await startOnce();
      return archive.briefings.length;
    },
  };
}

/** Writes what the search page needs beside a server: the names of facets, the words and synonyms by which queries are read, and no index. */
export const startServedSearch = (archive: Archive, dir: string): SearchIndexWriter => ({
  addPage: () => undefined,
  finish: async () => {
    await writeTables(join(dir, 'pagefind', 'tables'), archive, (name) => SERVED_TABLES.test(name));
    return archive.briefings.length;
  },
});

const SERVED_TABLES = /^(words|synonyms|.*-names|names-\d+|name-words-\d+)$/;

function addRecord(index: PagefindIndex, id: string, content: string): Promise<void> {
  const addition = index.addHTMLFile({ sourcePath: `briefings/${id}/index.html`, content }).then(throwErrors);
  addition.catch(() => undefined); // likewise
  return addition;
}

/** Passes records on, and adds the fingerprint of each to a list. */
function* fingerprinted(records: Iterable<CustomRecord>, fingerprints: string[]): Generator<CustomRecord> {
  for (const record of records) {
    fingerprints.push(fingerprintOfValue(record));
    yield record;
  }
}

async function indexOf(records: Iterable<CustomRecord>): Promise<PagefindIndex> {
  const index = await makeIndex();
  let batch: ReturnType<PagefindIndex['addCustomRecord']>[] = [];
  for (const record of records) {
    batch.push(index.addCustomRecord(record));
    if (batch.length < BATCH_SIZE) continue;
    (await Promise.all(batch)).forEach(throwErrors);
    batch = [];
  }
  (await Promise.all(batch)).forEach(throwErrors);
  return index;
}

async function writeTables(folder: string, archive: Archive, isNeeded = (_name: string) => true): Promise<void> {
  const { facets, names, days, senders, destinations, otherRecords } = searchTables(archive);
  const tables: Record<string, unknown> = {
    ...{ days, senders, destinations, things: otherRecords },
    ...{ words: makeVocabulary(archive), synonyms: archive.synonyms, headlines: headlinesTable(archive) },
  };
  for (const facet of FACET_NAMES) {
    const { parameter } = FACETS[facet];
    tables[parameter] = facets[facet];
    if (isPageFacet(facet)) tables[`${parameter}-names`] = names[facet];
  }
  const { parts = [], words = [] } = splitNames(namedPages(archive)) ?? {};
  for (const [number, part] of parts.entries()) tables[`names-${number}`] = part;
  for (const [number, list] of words.entries()) tables[`name-words-${number}`] = list;
  await mkdir(folder, { recursive: true });
  for (const [name, table] of Object.entries(tables)) {
    if (isNeeded(name)) await writeFile(join(folder, `${name}.json`), JSON.stringify(table));
  }
}
