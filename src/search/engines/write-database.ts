import { renameSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { foldLetters } from '../../archive/names/fold-letters.ts';
import { messages } from '../../i18n/messages.ts';
import { SEARCHED, WEIGHTS } from './engine-files.ts';

/** A record of the database. */
export interface DatabaseRecord {
  /** The path of the page and its anchor, without the base path. */
  url: string;
  /** The kind of result, by its value in the address of the search page. */
  show: string;
  /** The number of its visit, from the newest to the oldest; visits with a briefing come first. */
  visit: number;
  /** The days of the visit, since 1970. */
  firstDay: number;
  lastDay: number;
  /** The texts that are searched or shown, by the names of `engine-records.ts`. */
  fields: Record<string, string>;
  facets: (readonly [name: string, value: string])[];
}

/** Columns that are searched, the text first: excerpts are cut from it. */
const WORDS = ['content', ...SEARCHED.filter((name) => name !== 'content'), 'folded'];
/** Columns that are only shown. */
const SHOWN = ['state', 'lang'];

/** The weight of a match in a column that counts least. */
const LEAST_WEIGHT = 0.5;

/** English words are compared by their stems. */
const TOKENIZER = `${messages.lang.startsWith('en') ? 'porter ' : ''}unicode61 remove_diacritics 2`;

const SCHEMA = `
  CREATE TABLE records (
    number INTEGER PRIMARY KEY, url TEXT NOT NULL, show TEXT NOT NULL, visit INTEGER NOT NULL,
    first_day INTEGER NOT NULL, last_day INTEGER NOT NULL,
    ${[...WORDS, ...SHOWN].map((name) => `"${name}" TEXT NOT NULL`).join(', ')}
  );
  CREATE TABLE facets (name TEXT NOT NULL, value TEXT NOT NULL, record INTEGER NOT NULL, PRIMARY KEY (record, name, value)) WITHOUT ROWID;
  CREATE VIRTUAL TABLE words USING fts5 (${WORDS.join(', ')}, content = 'records', content_rowid = 'number', tokenize = '${TOKENIZER}');
  INSERT INTO words (words, rank) VALUES ('rank', 'bm25(${WORDS.map((name) => WEIGHTS[name] ?? LEAST_WEIGHT).join(', ')})');
`;

/** What is made when all records are there: made before, it would be sorted anew with each. */
const AFTERWARDS = `
  INSERT INTO words (words) VALUES ('rebuild');
  INSERT INTO words (words) VALUES ('optimize');
  CREATE INDEX records_by_kind ON records (show, visit, number);
  CREATE INDEX facets_by_value ON facets (name, value);
  ANALYZE;
`;

const DAY_MS = 86_400_000;

/**
 * Writes a database of records, in their order, that SQLite searches with FTS5. An earlier file is replaced when the new one is complete.
 * Returns the number of records.
 */
export function writeDatabase(file: string, records: Iterable<DatabaseRecord>): number {
  const unfinished = `${file}.new`;
  rmSync(unfinished, { force: true });
  const database = new DatabaseSync(unfinished);
  let number = 0;
  try {
    // Nobody needs half of it, so it is written without a journal on the disk.
    database.exec(`PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; ${SCHEMA} BEGIN;`);
    const columns = ['number', 'url', 'show', 'visit', 'first_day', 'last_day', ...WORDS, ...SHOWN];
    const addRecord = database.prepare(`INSERT INTO records VALUES (${columns.map(() => '?').join(', ')})`);
    const addFacet = database.prepare('INSERT OR IGNORE INTO facets VALUES (?, ?, ?)');
    for (const { url, show, visit, firstDay, lastDay, fields, facets } of records) {
      const texts = { ...fields, folded: foldedForms(Object.values(fields)) } as Record<string, string>;
      addRecord.run(number, url, show, visit, firstDay, lastDay, ...[...WORDS, ...SHOWN].map((name) => texts[name] ?? ''));
      const year = String(new Date(firstDay * DAY_MS).getUTCFullYear());
      for (const [name, value] of [...facets, ['year', year] as const]) addFacet.run(name, value, number);
      number += 1;
    }
    database.exec(`COMMIT; ${AFTERWARDS}`);
  } finally {
    database.close();
  }
  renameSync(unfinished, file);
  return number;
}

/** The words of some texts as a query has them, where SQLite would divide or write them otherwise: `s400` for S-400, `obrien` for O’Brien. */
function foldedForms(texts: string[]): string {
  const words = new Set(texts.flatMap((text) => text.split(/\s+/u)));
  const folded = [...words].flatMap((word) => {
    const plain = foldLetters(word).replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '');
    return plain === '' || word.toLowerCase().includes(plain) ? [] : plain;
  });
  return [...new Set(folded)].join(' ');
}
