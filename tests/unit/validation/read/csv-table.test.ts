import { describe, expect, it } from 'vitest';
import { REGISTER_COLUMNS } from '../../../../src/schemas/register.ts';
import { parseTable } from '../../../../src/validation/read/csv-table.ts';
import type { Diagnostic } from '../../../../src/validation/diagnostics/diagnostic.ts';
import { rawFile, tableText } from '../../make-content.ts';
import { diagnosticsFor, textWith } from '../../make-diagnostics.ts';

const HEAD = REGISTER_COLUMNS.join(',');
const diagnosticsForTable = (text: string) => diagnosticsFor(rawFile('register', 'visits', text));

describe('a register file', () => {
  it('must name all its columns, and no others', () => {
    const fields = diagnosticsForTable(`${HEAD.replace('note', 'notes')}\n`).map(({ field }) => field);
    expect(fields).toEqual(['notes', 'note']);
  });

  it.each([
    ['notes', 'did you mean `note`?'],
    ['zzzzzzzz', `the columns are: ${HEAD}`],
  ])('with an unknown column is told what it may be: %s', (name, remedy) => {
    expect(diagnosticsForTable(`${HEAD},${name}\n`)).toMatchObject([{ line: 1, field: name, problem: 'is not a known column', remedy }]);
  });

  it('may leave out the column `after`', () => {
    expect(diagnosticsForTable(`${HEAD.replace(',after', '')}\n`)).toEqual([]);
  });

  it('must be CSV', () => {
    expect(diagnosticsForTable(`${HEAD}\n"2015,a\n`)).toMatchObject([{ field: 'row' }]);
  });

  it.each([
    [';', 'semicolons'],
    ['\t', 'tabs'],
  ])('with %j between its cells gets one diagnostic that says so', (sign, name) => {
    const text = `${REGISTER_COLUMNS.join(sign)}\n2015-06-01-row${sign}anna-berg\n`;
    expect(diagnosticsForTable(text)).toMatchObject([{ line: 1, field: 'row', problem: `has ${name} between its cells` }]);
  });

  it.each([';', '\t', '|'])('with %j between the cells of one row gets one diagnostic for that row', (sign) => {
    const row = ['2015-06-01-row', 'anna-berg', 'norland', 'sudonia'].join(sign);
    expect(diagnosticsForTable(`${HEAD}\n${row}\n`)).toMatchObject([
      { line: 2, field: 'row', problem: `has one cell for ${REGISTER_COLUMNS.length} columns` },
    ]);
  });

  it('with a column named twice gets one diagnostic, whatever its rows hold', () => {
    const rows = `${','.repeat(REGISTER_COLUMNS.length)}\n`.repeat(3);
    expect(diagnosticsForTable(`${HEAD},note\n${rows}`)).toMatchObject([{ line: 1, field: 'note', problem: 'is the name of two columns' }]);
  });

  it('cannot have a row with more cells than columns', () => {
    expect(diagnosticsForTable(`${HEAD}\n${','.repeat(REGISTER_COLUMNS.length)}x\n`)).toMatchObject([{ line: 2, field: 'row' }]);
  });

  it.each(['', '\n\n', '\uFEFF'])('is not empty: %j', (text) => {
    expect(diagnosticsForTable(text)).toMatchObject([{ field: 'file', problem: 'is empty' }]);
  });

  it('with a merge conflict gets one diagnostic that says so', () => {
    const rows = '<<<<<<< HEAD\n2015-06-01-a\n=======\n2015-06-02-a\n>>>>>>> desk';
    expect(diagnosticsForTable(`${HEAD}\n${rows}\n`)).toMatchObject([{ line: 2, field: 'file', problem: textWith('merge conflict') }]);
  });
});

describe('a table', () => {
  /** The rows of a table with the columns `id` and `note`, and what is reported. */
  const parse = (text: string) => {
    const diagnostics: Diagnostic[] = [];
    const rows = parseTable('a.csv', text, ['id', 'note', 'after'], ['after'], diagnostics);
    return { rows, reported: diagnostics.map(({ line, field, problem }) => `${String(line)} ${field} ${problem}`) };
  };

  it('has its rows by column, with the lines on which they end, in any order of columns', () => {
    expect(parse('note,id\n"a, b",1\n\n"two\nlines",2\n , 3 \n')).toEqual({
      rows: [
        { line: 2, values: { note: 'a, b', id: '1' } },
        { line: 5, values: { note: 'two\nlines', id: '2' } },
        { line: 6, values: { id: '3' } },
      ],
      reported: [],
    });
  });

  it.each(['\r\n', '\r', '\n'])('may have lines that end in %j', (end) => {
    expect(parse(['id,note', '1,a', '2,b', ''].join(end)).rows.map(({ line }) => line)).toEqual([2, 3]);
  });

  it('may begin with a byte order mark, and has composed letters', () => {
    expect(parse('\uFEFFid,note\n1,I\u0307zmir')).toEqual({ rows: [{ line: 2, values: { id: '1', note: 'İzmir' } }], reported: [] });
  });

  it('may have rows with fewer cells than columns, none with more', () => {
    expect(parse('id,note\n1\n2,a,b\n3,c')).toEqual({
      rows: [
        { line: 2, values: { id: '1' } },
        { line: 4, values: { id: '3', note: 'c' } },
      ],
      reported: ['3 row has 3 cells for 2 columns'],
    });
  });

  it('has no rows where its columns are wrong, and says of each what is wrong', () => {
    expect(parse('id,id,nota\n1,2,3')).toEqual({
      rows: [],
      reported: ['1 id is the name of two columns', '1 nota is not a known column', '1 note is no column of this file'],
    });
    expect(parse('id;note\n1;2').reported).toEqual(['1 row has semicolons between its cells']);
    expect(parse('id,"no;te"\n1,2').reported).toEqual(['1 "no;te" is not a known column', '1 note is no column of this file']);
  });

  it('tells a mark that is never closed from one inside a cell', () => {
    expect(parse('id,note\n1,"a\n2,b').reported).toEqual(['2 row opens a quotation mark that no later row closes']);
    expect(parse('id,note\n1,"a" b\n2,b')).toEqual({
      rows: [{ line: 3, values: { id: '2', note: 'b' } }],
      reported: ['2 row has a quotation mark inside a cell, or something behind a closing one'],
    });
  });

  it('is read no further than fifty broken rows', () => {
    const { rows, reported } = parse(`id,note\n${'1,"a" b\n'.repeat(60)}2,b\n`);
    expect([rows.length, reported.length]).toEqual([0, 50]);
  });

  it('cannot have a cell that begins like a formula, wherever a column is', () => {
    expect(parse('id,note\n=1,a=\n1,@b')).toMatchObject({
      reported: [
        '2 id begins with `=`, which a spreadsheet takes for the beginning of a formula',
        '3 note begins with `@`, which a spreadsheet takes for the beginning of a formula',
      ],
    });
  });
});

describe('a row that no program can read', () => {
  const row = (id: string, more = '') => `${tableText([{ id, visitor: 'anna-burg' }]).split('\n')[1] ?? ''}${more}`;

  it.each([
    ['something behind a quoted cell', '"Berg" Anna,x'],
    ['quotation marks inside a cell', 'Anna "Berg" Anna,x'],
    ['a quotation mark that nothing closes', '"Anna Berg,x'],
  ])('hides nothing of the other rows: %s', (_, broken) => {
    const found = diagnosticsForTable([HEAD, row('2015-06-01-a'), '', broken, row('2015-07-01-a')].join('\r\n'));
    expect(found.map(({ line, field }) => [line, field]).sort()).toEqual([
      [2, 'visitor'],
      [4, 'row'],
      [5, 'visitor'],
    ]);
  });

  it('is told of each', () => {
    const broken = ['"a" b', '"a" b', row('2015-06-01-a'), 'a "b" c'];
    expect(diagnosticsForTable([HEAD, ...broken].join('\n')).map(({ line }) => line)).toEqual([2, 3, 5, 4]);
  });

  it('is the first one, where it is told of alone', () => {
    expect(diagnosticsForTable(`"id" x,visitor\n${row('2015-06-01-a')}`)).toMatchObject([{ line: 1, field: 'row' }]);
  });

  it('is told of as a wrong separator, where that is the reason', () => {
    expect(diagnosticsForTable('"id";"visitor"\n"2015-06-01-a";"anna-berg"\n')).toMatchObject([
      { problem: 'has semicolons between its cells' },
    ]);
  });
});

it.each(['=', '+', '-', '@'])('a cell cannot begin with %s, which a spreadsheet takes for a formula', (sign) => {
  expect(diagnosticsForTable(tableText([{ id: '2015-06-01-a', note: `${sign}1+1` }]))).toMatchObject([
    { line: 2, field: 'note', problem: textWith(`begins with \`${sign}\``) },
  ]);
});

it.each(['\t=1+1', '＝1+1'])('a cell cannot hide such a sign: %j', (note) => {
  expect(diagnosticsForTable(tableText([{ id: '2015-06-01-a', note }]))).toMatchObject([
    { line: 2, field: 'note', problem: textWith('begins with `') },
  ]);
});

it.each(['#REF!', '#N/A', '########', 'NaN'])('a cell cannot hold an error of a spreadsheet: %s', (note) => {
  expect(diagnosticsForTable(tableText([{ id: '2015-06-01-a', note }]))).toMatchObject([
    { line: 2, field: 'note', problem: `holds \`${note}\`, which is an error of the spreadsheet` },
  ]);
});

it.each([
  ['a line above it', (text: string) => `Visits of 2015,,\n${text}`],
  ['a separator above it', (text: string) => `sep=,\n${text}`],
  ['none', (text: string) => text.slice(text.indexOf('\n') + 1)],
])('a file whose first line is not that of the columns is told so once: %s', (_name, change) => {
  const found = diagnosticsForTable(change(tableText([{ id: '2015-06-01-a' }])));
  expect(found).toMatchObject([{ line: 1, problem: 'does not name the columns', remedy: `begin the file with this line: ${HEAD}` }]);
});

it('columns and rows that spreadsheets leave empty at the end are no mistake', () => {
  const text = tableText([{ id: '2015-06-01-a' }]);
  const wide = text
    .trim()
    .split('\n')
    .map((line) => `${line},,,`);
  expect(diagnosticsForTable([...wide, ','.repeat(20), ''].join('\n'))).toEqual([]);
});

it('a file with upright strokes is told of the separator', () => {
  expect(diagnosticsForTable(`${HEAD.replaceAll(',', '|')}\n`)).toMatchObject([{ problem: 'has upright strokes between its cells' }]);
});
