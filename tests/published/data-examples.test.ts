import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { DIR, PAGES, read, textOf } from './built-site.ts';

const FOLDER = resolve(DIR, 'data');
const page = PAGES.find(({ path }) => path === 'data/index.html');

/** The programs on the page, by name. */
const programs = new Map(
  selectAll('.data-examples:not(#join) figure', page?.tree).map((figure) => {
    const [name] = selectAll('figcaption', figure);
    const [code] = selectAll('code', figure);
    return [textOf(name), code ? toString(code) : ''];
  }),
);

const year = /visits in (\d{4})/.exec(textOf(selectAll('section[aria-labelledby="examples"] .section-note', page?.tree)[0]))?.[1] ?? '';

/** How many visits the page of the year says that it has, those that were not made among them. */
const onPageOfYear = (): number => {
  const [, made = '', others = ''] =
    /([\d,]+) visits? in \d{4}[^.]*\.(?: Also listed: ([^.]*)\.)?/.exec(read(`briefings/${year}/index.html`)) ?? [];
  return [made, ...(others.match(/[\d,]+/g) ?? [])].reduce((sum, number) => sum + Number(number.replaceAll(',', '')), 0);
};

/** What a program prints when it gets the code of an example; undefined where it, or a library that it needs, is not on this machine. */
function run(command: string, args: string[], probe: string[] = []): string | undefined {
  if (probe.length > 0 && spawnSync(command, probe).status !== 0) return undefined;
  const { error, status, stdout, stderr } = spawnSync(command, args, { cwd: FOLDER, encoding: 'utf8' });
  if (error) return undefined;
  if (status !== 0) throw new Error(`${command}: ${stderr}`);
  return stdout.trim();
}

const code = (program: string): string => programs.get(program) ?? '';

test('the page has three lines for each program', () => {
  expect([...programs.keys()]).toEqual(existsOf(year) ? ['Python', 'Python with pandas', 'R', 'DuckDB', 'jq', 'Shell'] : []);
  expect([...programs].filter(([, lines]) => lines.split('\n').length !== 3)).toEqual([]);
});

const existsOf = (of: string): boolean => of !== '' && existsSync(join(DIR, 'briefings', of));

const RUNNERS: [string, () => string | undefined][] = [
  ['Python', () => run('python3', ['-c', code('Python')])],
  ['Python with pandas', () => run('python3', ['-c', code('Python with pandas')], ['-c', 'import pandas'])],
  ['R', () => run('Rscript', ['-e', code('R')])],
  ['jq', () => run('sh', ['-c', code('jq')], ['-c', 'command -v jq'])],
  ['Shell', () => run('sh', ['-c', code('Shell')], ['-c', 'command -v sha256sum'])],
];

test.each(RUNNERS)('%s counts as many visits as the page of the year, where the program is installed', (program, start) => {
  if (programs.size === 0) return;
  const printed = start();
  if (printed === undefined) {
    console.warn(`${program} is not installed, so its example on the page of the data was not run.`);
    return;
  }
  expect(Number(printed)).toBe(onPageOfYear());
});

test('DuckDB counts as many visits as the page of the year', async () => {
  if (programs.size === 0) return;
  const database = await (await DuckDBInstance.create(':memory:', { file_search_path: FOLDER })).connect();
  const [[counted] = []] = (await database.runAndReadAll(code('DuckDB'))).getRowsJson();
  expect(Number(counted)).toBe(onPageOfYear());
});

test('one line joins people on visits with a table of states by their Gleditsch–Ward numbers', async () => {
  if (programs.size === 0) return;
  const folder = mkdtempSync(join(tmpdir(), 'readout-join-'));
  writeFileSync(join(folder, 'yours.csv'), 'gw,state\n365,Russia\n770,Pakistan\n');
  const [example] = selectAll('#join code', page?.tree);
  const joined = await (await DuckDBInstance.create(':memory:', { file_search_path: `${FOLDER},${folder}` })).connect();
  const rows = (await joined.runAndReadAll(example ? toString(example) : '')).getRowObjectsJson();
  rmSync(folder, { recursive: true });
  const lines = read('data/participants.jsonl').split('\n').filter(Boolean);
  const expected = lines
    .map((line) => JSON.parse(line) as { country_gw: number | null })
    .filter(({ country_gw: gw }) => gw === 365 || gw === 770);
  expect(rows).toHaveLength(expected.length);
  expect(rows.every(({ country_gw: gw, state }) => state === (gw === 365 ? 'Russia' : 'Pakistan'))).toBe(true);
});

test('the note says how many of the visits of the year were not made', () => {
  if (programs.size === 0) return;
  const lines = read('data/visits.jsonl').split('\n').filter(Boolean);
  const ofYear = lines.map((line) => JSON.parse(line) as { year: number; state: string }).filter((row) => row.year === Number(year));
  const notMade = ofYear.filter(({ state }) => !['concluded', 'under way'].includes(state)).length;
  const note = textOf(selectAll('section[aria-labelledby="examples"] .section-note', page?.tree)[0]);
  expect(/of which (\d+)/.exec(note)?.[1]).toBe(notMade === 0 ? undefined : String(notMade));
});

test('DuckDB reads from Parquet what it reads from CSV, with days as dates, lists as lists and missing values as nulls', async () => {
  const database = await (await DuckDBInstance.create(':memory:', { file_search_path: FOLDER })).connect();
  const ask = async (query: string) => (await database.runAndReadAll(query)).getRowsJson();
  const types = new Map((await ask(`DESCRIBE SELECT * FROM 'visits.parquet'`)).map(([name, type]) => [name, type]));
  expect(['id', 'briefed', 'date_earliest', 'published', 'year', 'visitors'].map((column) => types.get(column))).toEqual([
    ...['VARCHAR', 'BOOLEAN', 'DATE', 'DATE', 'INTEGER', 'VARCHAR[]'],
  ]);
  const columns = `id, date, date_earliest, published, year, kind, briefed, title`;
  const fromCsv = await ask(
    `SELECT ${columns}, visitors FROM read_csv('visits.csv', types = {date: 'VARCHAR', date_earliest: 'DATE', published: 'DATE', year: 'INTEGER'}) ORDER BY id`,
  );
  const fromParquet = await ask(`SELECT ${columns}, array_to_string(visitors, '|') FROM 'visits.parquet' ORDER BY id`);
  expect(fromParquet).toEqual(fromCsv);
});
