import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Archive } from '../archive/archive.ts';
import type { Briefing } from '../archive/briefing.ts';
import { messages } from '../i18n/messages.ts';
import { routes } from '../views/routes.ts';
import { searchTables } from '../views/search-tables.ts';
import { changePagefind, THINGS } from './pagefind-code.ts';
import { recordOf } from './record.ts';
import { thingRecords } from './things.ts';
import { vocabularyOf } from './vocabulary.ts';

/** Pagefind's own user interfaces, and its engine for languages it does not know; the site uses neither, so they are not published. */
const UNUSED = /^(pagefind-(ui|modular-ui|component-ui|highlight)|wasm\.unknown)\./;

/** What both indexes need and only the first has: Pagefind's scripts and its engine. */
const SHARED = /^(pagefind(-worker)?\.js|wasm\..*)$/;

/** The numbers of source notes: glued to the word before them, they would make another word of it. */
const NOTES = 'sup';

/** Hosts count files: beyond this many, Pagefind puts several pages' texts into one file. */
const MAX_FRAGMENTS = 5_000;

/** An index that grows while the pages of a build are printed. */
export interface SearchIndex {
  /** Takes in a page of the site; those that are not briefings stay out. Returns at once. */
  add: (page: string, html: Uint8Array) => void;
  /**
   * Writes what the search of a built site loads into its `pagefind/` folder: the index of briefings; in `things/` that of
   * visits without a briefing, quotes and promises; in `tables/` what narrows both down, and the words
   * from which a misspelt one is guessed.
   * Returns how many briefings there are. Throws with Pagefind's words if it fails, and where a briefing was not taken in.
   */
  write: (dir: string) => Promise<number>;
}

/** Begins the search index of an archive, whose pages may come in any order. */
export function beginSearchIndex(archive: Archive): SearchIndex {
  const numbers = new Map(archive.briefings.map(({ id }, number) => [routes.briefing(id), number]));
  const index = newIndex();
  const waiting = new Map<number, Uint8Array>();
  const added: Promise<void>[] = [];
  const take = (html: Uint8Array, briefing: Briefing): void => {
    const record = {
      sourcePath: `briefings/${briefing.id}/index.html`,
      content: recordOf(new TextDecoder().decode(html), briefing, archive),
    };
    const taken = index.then((it) => it.addHTMLFile(record)).then(check);
    taken.catch(() => undefined); // `write` throws it; until then it is nobody's
    added.push(taken);
  };
  return {
    add: (page, html) => {
      const at = numbers.get(page);
      if (at === undefined) return;
      waiting.set(at, html);
      // By its place the search page knows a briefing; and only in the same order the same content gives the same bytes.
      for (;;) {
        const briefing = archive.briefings[added.length];
        const next = waiting.get(added.length);
        if (!next || !briefing) return;
        waiting.delete(added.length);
        take(next, briefing);
      }
    },
    write: async (dir) => {
      await Promise.all(added);
      if (added.length !== archive.briefings.length) throw new Error('The search index lacks briefings.');
      const folder = join(dir, 'pagefind');
      await writeFiles(await index, folder);
      await writeThings(join(folder, THINGS), archive);
      await close();
      const { facets, names, days, things } = searchTables(archive);
      const ofFacets = Object.fromEntries(Object.entries(names).map(([facet, of]) => [`${facet}-names`, of]));
      for (const [name, table] of Object.entries({ ...facets, ...ofFacets, days, things, words: vocabularyOf(archive) })) {
        await write(join(folder, 'tables', `${name}.json`), JSON.stringify(table));
      }
      return archive.briefings.length;
    },
  };
}

async function writeThings(folder: string, archive: Archive): Promise<void> {
  const index = await newIndex();
  for (const record of thingRecords(archive)) check(await index.addCustomRecord(record));
  await writeFiles(index, folder, SHARED);
}

async function newIndex(): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ forceLanguage: messages.lang, maxFragments: MAX_FRAGMENTS, excludeSelectors: [NOTES] });
  if (!index) throw new Error(errors.join('\n'));
  return index;
}

async function writeFiles(index: PagefindIndex, folder: string, but?: RegExp): Promise<void> {
  const { files, errors } = await index.getFiles();
  check({ errors });
  for (const { path, content } of files.filter((file) => !UNUSED.test(file.path) && !but?.test(file.path))) {
    await write(join(folder, path), path.endsWith('.js') ? changePagefind(path, content) : content);
  }
}

async function write(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

function check({ errors }: { errors: string[] }): void {
  if (errors.length > 0) throw new Error(errors.join('\n'));
}
