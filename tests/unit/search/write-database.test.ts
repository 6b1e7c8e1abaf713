import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { writeDatabase, type DatabaseRecord } from '../../../src/search/engines/write-database.ts';
import { makeFolder } from '../make-folder.ts';

const recordOf = (url: string, fields: Record<string, string>): DatabaseRecord => ({
  url,
  show: 'briefings',
  visit: 0,
  firstDay: 18_723,
  lastDay: 18_724,
  fields,
  facets: [
    ['country', 'norland'],
    ['country', 'norland'],
  ],
});

const RECORDS = [
  recordOf('/in-text/', { title: 'Planes', content: 'She said the bridge and the S-400 of O’Brien, 12.4 per cent.' }),
  recordOf('/in-title/', { title: 'A bridge', content: 'Planned by Erdoğan and Королёв.' }),
];

/** The addresses that a query of FTS5 finds, the best first. */
function find(file: string, query: string): unknown[] {
  const database = new DatabaseSync(file, { readOnly: true });
  const found = database.prepare('SELECT url FROM words JOIN records ON number = words.rowid WHERE words MATCH ? ORDER BY rank').all(query);
  database.close();
  return found.map(({ url }) => url);
}

it('finds words in all forms in which the page asks for them, a title before a text', () => {
  const file = join(makeFolder([]), 'search.sqlite');
  expect(writeDatabase(file, RECORDS)).toBe(2);
  expect(find(file, 'bridge')).toEqual(['/in-title/', '/in-text/']);
  expect(['s400', 'obrien', '124', '"s 400"', 'said'].filter((word) => find(file, word)[0] !== '/in-text/')).toEqual([]);
  expect(['erdogan', 'королев', 'plan', 'planning'].filter((word) => find(file, word)[0] !== '/in-title/')).toEqual([]);
});

it('has each value of a facet once, and the year of the visit', () => {
  const file = join(makeFolder([]), 'search.sqlite');
  writeDatabase(file, RECORDS.slice(0, 1));
  const database = new DatabaseSync(file, { readOnly: true });
  expect(database.prepare('SELECT name, value, record FROM facets').all()).toMatchObject([
    { name: 'country', value: 'norland', record: 0 },
    { name: 'year', value: '2021', record: 0 },
  ]);
  database.close();
});

it('has the same bytes each time, and leaves the earlier file where it does not come to its end', () => {
  const folder = makeFolder([]);
  const file = join(folder, 'search.sqlite');
  writeDatabase(file, RECORDS);
  const first = readFileSync(file);
  const broken = function* () {
    yield* RECORDS;
    throw new Error('no page');
  };
  expect(() => writeDatabase(file, broken())).toThrow('no page');
  expect(readFileSync(file).equals(first)).toBe(true);
  writeDatabase(file, RECORDS);
  expect(readFileSync(file).equals(first)).toBe(true);
  expect(readdirSync(folder)).toEqual(['search.sqlite']);
});
