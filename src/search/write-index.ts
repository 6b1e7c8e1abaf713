import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type CustomRecord, type PagefindIndex } from 'pagefind';
import type { Archive } from '../archive/model/archive.ts';
import type { Briefing } from '../archive/model/briefing.ts';
import { FACET_NAMES, FACETS, isPageFacet } from '../archive/model/facets.ts';
import { messages } from '../i18n/messages.ts';
import { routes } from '../views/meta/routes.ts';
import { searchTables } from '../views/parts/search-tables.ts';
import { OTHER_RECORDS_FOLDER, patchPagefind } from './patch-pagefind.ts';
import { makeBriefingRecord } from './briefing-record.ts';
import { makeOtherRecords } from './other-records.ts';
import { vocabularyOf } from './vocabulary.ts';

/** Pagefind's own user interfaces, and its engine for languages it does not know; the site uses neither, so they are not published. */
const UNUSED = /^(pagefind-(ui|modular-ui|component-ui|highlight)|wasm\.unknown)\./;

/** What both indexes need and only the first has: Pagefind's scripts and its engine. */
const SHARED = /^(pagefind(-worker)?\.js|wasm\..*)$/;

/** The numbers of source notes: glued to the word before them, they would make another word of it. */
const NOTES = 'sup';

/** Hosts count files: beyond this many, Pagefind puts several pages' texts into one file. */
const MAX_FRAGMENTS = 5_000;

/** How many pages or records are on their way to Pagefind at a time: more would wait in memory; of fewer, each answer would wait for a page in print. */
const AT_ONCE = 256;

/** Makes a folder of the new site, unless that of the last was made of the same things and is taken over. */
export type ReuseFolder = (folder: string, of: unknown, make: () => Promise<void>) => Promise<void>;

/** An index that grows while the pages of a build are printed. */
export interface SearchIndex {
  /** Takes in a page of the site; those that are not briefings stay out, and nobody asks for what they say. Returns at once. */
  add: (page: string, html: () => Uint8Array) => void;
  /** Settles when all is written; with how many briefings there are. Throws with Pagefind's words if it fails, and where a briefing was not taken in. */
  whole: () => Promise<number>;
}

/**
 * Begins the search index of an archive, whose pages may come in any order. When the last briefing has come, it writes what the search
 * loads into `pagefind/` of the site in `dir`, while other pages are printed: the index of briefings; in `things/` that of
 * visits without a briefing, quotes and promises; in `tables/` what narrows both down, and the words from which a misspelt one is guessed.
 */
export function beginSearchIndex(archive: Archive, dir: string, reuseFolder: ReuseFolder): SearchIndex {
  const folder = join(dir, 'pagefind');
  const briefings = [...archive.briefings.entries()];
  const pages = new Map(briefings.map(([, { id }]) => [routes.briefing(id), Promise.withResolvers<() => Uint8Array>()]));
  const came = new Set<string>();
  const write = async (): Promise<void> => {
    const index = await newIndex();
    const taken: Promise<void>[] = [];
    // By its place the search page knows a briefing; and only in the same order the same content gives the same bytes.
    for (const [number, briefing] of briefings) {
      const page = routes.briefing(briefing.id);
      const html = await pages.get(page)?.promise;
      pages.delete(page); // and with it its bytes
      await taken[number - AT_ONCE];
      if (html) taken.push(takeIn(index, briefing, html(), archive));
    }
    await Promise.all(taken);
    const records = makeOtherRecords(archive);
    await Promise.all([writeFiles(index, folder), writeTables(join(folder, 'tables'), archive)]);
    await reuseFolder(`pagefind/${OTHER_RECORDS_FOLDER}`, records, () => writeThings(join(folder, OTHER_RECORDS_FOLDER), records));
    await close();
  };
  let written: Promise<void> | undefined;
  const begin = () => {
    written ??= write();
    written.catch(() => undefined); // `whole` throws it; until then it is nobody’s
    return written;
  };
  return {
    add: (page, html) => {
      void begin();
      came.add(page);
      pages.get(page)?.resolve(html);
    },
    whole: async () => {
      const missing = briefings.find(([, { id }]) => !came.has(routes.briefing(id)));
      if (missing) throw new Error(`The search index lacks ${missing[1].id}.`);
      await begin();
      return briefings.length;
    },
  };
}

function takeIn(index: PagefindIndex, briefing: Briefing, html: Uint8Array, archive: Archive): Promise<void> {
  const content = makeBriefingRecord(new TextDecoder().decode(html), briefing, archive);
  const taken = index.addHTMLFile({ sourcePath: `briefings/${briefing.id}/index.html`, content }).then(check);
  taken.catch(() => undefined); // likewise
  return taken;
}

async function writeThings(folder: string, records: CustomRecord[]): Promise<void> {
  const index = await newIndex();
  for (let at = 0; at < records.length; at += AT_ONCE) {
    const some = records.slice(at, at + AT_ONCE).map((record) => index.addCustomRecord(record));
    (await Promise.all(some)).forEach(check);
  }
  await writeFiles(index, folder, SHARED);
}

async function writeTables(folder: string, archive: Archive): Promise<void> {
  const { facets, names, days, otherRecords: things } = searchTables(archive);
  const tables: Record<string, unknown> = { days, things, words: vocabularyOf(archive) };
  for (const facet of FACET_NAMES) {
    const { parameter } = FACETS[facet];
    tables[parameter] = facets[facet];
    if (isPageFacet(facet)) tables[`${parameter}-names`] = names[facet];
  }
  await mkdir(folder, { recursive: true });
  for (const [name, table] of Object.entries(tables)) {
    await writeFile(join(folder, `${name}.json`), JSON.stringify(table));
  }
}

async function newIndex(): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ forceLanguage: messages.lang, maxFragments: MAX_FRAGMENTS, excludeSelectors: [NOTES] });
  if (!index) throw new Error(errors.join('\n'));
  return index;
}

/** Lets Pagefind write an index into a folder of its own, and changes its scripts there. */
async function writeFiles(index: PagefindIndex, folder: string, but?: RegExp): Promise<void> {
  check(await index.writeFiles({ outputPath: folder }));
  for (const name of await readdir(folder)) {
    const file = join(folder, name);
    if (UNUSED.test(name) || but?.test(name)) await rm(file);
    else if (name.endsWith('.js')) await writeFile(file, patchPagefind(name, await readFile(file)));
  }
}

function check({ errors }: { errors: string[] }): void {
  if (errors.length > 0) throw new Error(errors.join('\n'));
}
