import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { csvHead, csvOf, jsonOf } from '../../../../src/exports/data/encode-rows.ts';
import { parquetColumnsOf } from '../../../../src/exports/data/parquet-columns.ts';
import type { DataTable, Row } from '../../../../src/views/data/data-table.ts';

const table: DataTable = {
  name: 'figures',
  columns: { what: { type: 'text' }, by: { type: 'list' }, value: { type: 'number' }, exact: { type: 'boolean' }, day: { type: 'day' } },
  key: ['what'],
  rows: () => [],
};

const HOSTILE = ['=HYPERLINK("https://evil.example","x")', '+1+1', '-2+3', '@SUM(A1)', '\t=1+1', '\r=1+1', '＝1+1', '＋1', '－1', '＠A1'];

/** The cells of one row of CSV, read by another library. */
function readCells(row: Row): string[] {
  const [cells]: string[][] = parse(csvOf(table, [row]));
  return cells ?? [];
}

it('a text that begins as a formula does gets an apostrophe in CSV, alone and at the head of a list', () => {
  for (const what of HOSTILE) {
    const [text = '', list = ''] = readCells({ what, by: [what, 'b'] });
    expect(text).toBe(`'${what}`);
    expect(list).toBe(`'${what}|b`);
  }
});

it('a number below zero stays a number in CSV', () => {
  expect(readCells({ value: -33.86 })[2]).toBe('-33.86');
});

it('quotes, commas, ends of lines, ends of CDATA and right-to-left text come back from CSV and JSON unchanged', () => {
  for (const what of ['a "b", c', 'two\r\nlines', ']]>', 'وزیر خارجہ', '\u202Ex', "it's", '|']) {
    expect(readCells({ what })[0]).toBe(what);
    expect(JSON.parse(jsonOf(table, { what }))).toMatchObject({ what });
    expect(jsonOf(table, { what })).not.toContain('\n');
  }
});

it('CSV begins with a byte order mark and ends each line as RFC 4180 says', () => {
  expect(csvHead(table)).toBe('\uFEFFwhat,by,value,exact,day\r\n');
  expect(csvOf(table, [{ what: 'a' }, { what: 'б' }])).toBe('a,,,,\r\nб,,,,\r\n');
});

it('a missing value is an empty cell in CSV, null in JSON and Parquet; false and 0 are values', () => {
  expect(readCells({ value: 0, exact: false })).toEqual(['', '', '0', 'false', '']);
  expect(JSON.parse(jsonOf(table, { value: 0, exact: false }))).toEqual({ what: null, by: null, value: 0, exact: false, day: null });
  expect(parquetColumnsOf(table, [{ value: 0, exact: false }]).map(({ data }) => data[0] as unknown)).toEqual([null, null, 0, false, null]);
});

it('a bar within an item of a list is written as a broken bar in CSV, and stays in JSON', () => {
  expect(readCells({ by: ['a|b', 'c'] })[1]).toBe('a¦b|c');
  expect(JSON.parse(jsonOf(table, { by: ['a|b', 'c'] }))).toMatchObject({ by: ['a|b', 'c'] });
});

it('a day is a date in Parquet', () => {
  const day = parquetColumnsOf(table, [{ day: '1874-03-02' }]).find(({ name }) => name === 'day');
  expect(day?.data[0]).toEqual(new Date('1874-03-02T00:00:00Z'));
});
