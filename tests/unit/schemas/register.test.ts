import { describe, expect, it } from 'vitest';
import { validateContent } from '../../../src/validation/rules/validate-content.ts';
import { REGISTER_COLUMNS } from '../../../src/schemas/register.ts';
import { makeFiles, rawFile, type Cast, type RowFields } from '../make-content.ts';

const ID = '2015-06-01-row';
const diagnosticsOf = (cast: Cast) => validateContent({ files: makeFiles(cast), diagnostics: [] }).diagnostics;
const diagnosticsFor = (row: Partial<RowFields>) => diagnosticsOf({ register: [{ ...row, id: row.id ?? ID }] });
const diagnosticsAbout = (text: string) =>
  validateContent({ files: [...makeFiles({}), rawFile('register', 'visits', text)], diagnostics: [] }).diagnostics;

describe('a row of the register', () => {
  it('passes', () => {
    expect(diagnosticsFor({ place: 'sudopol', end: '2015-06-02', url: 'https://gazette.example/', note: 'A note.' })).toEqual([]);
  });

  it.each<[string, Partial<RowFields>, string]>([
    ['an unknown person', { visitor: 'nobody-known' }, 'visitor'],
    ['an unknown country', { country: 'nowhere' }, 'country'],
    ['an unknown receiving country', { to: 'nowhere' }, 'to'],
    ['an unknown place', { place: 'nowhere' }, 'place'],
    ['a place in another country', { place: 'nordhavn' }, 'place'],
    ['a visit to the visitor’s own country', { to: 'norland' }, 'to'],
    ['an id that does not begin with the start', { start: '2014' }, 'id'],
    ['an end before the start', { end: '2015-05-31' }, 'end'],
    ['a kind that is none', { kind: 'holiday' }, 'kind'],
    ['a state that is none', { state: 'over' }, 'state'],
    ['a date that the calendar lacks', { id: '2015-02-30-x', start: '2015-02-30' }, 'start'],
    ['an address that is none', { url: 'gazette' }, 'url'],
    ['a missing source', { 'source title': '' }, 'source title'],
    ['a plain name of somebody who has a file, in any spelling', { visitor: 'ANNA BÉRG' }, 'visitor'],
    ['a cell that a spreadsheet would compute', { note: '=HYPERLINK(A1)' }, 'note'],
    ['a title before a name', { visitor: 'Prime Minister Olga Prins' }, 'visitor'],
  ])('is refused for %s, with its line', (_, row, field) => {
    expect(diagnosticsFor(row)).toMatchObject([{ file: 'register/visits.csv', line: 2, field }]);
  });

  it('may have a visitor whose name begins like a title, where the office is given', () => {
    expect(diagnosticsFor({ visitor: 'Shah Mahmud', office: 'Prime Minister' })).toEqual([]);
  });

  it('is refused once it has a briefing', () => {
    expect(diagnosticsOf({ briefings: [{ id: ID }], register: [{ id: ID }] })).toMatchObject([{ line: 2, field: 'id' }]);
  });

  it('is refused where another has its id', () => {
    expect(diagnosticsOf({ register: [{ id: ID }, { id: ID }] })).toMatchObject([{ line: 3, field: 'id' }]);
  });

  it('is refused where its visitor is spelt in another way above', () => {
    const register = [
      { id: ID, visitor: 'Ólga Prins' },
      { id: '2016-01-01-b', visitor: 'Olga Prins' },
    ];
    expect(diagnosticsOf({ register })).toMatchObject([{ line: 3, field: 'visitor' }]);
  });
});

describe('a register file', () => {
  const head = REGISTER_COLUMNS.join(',');

  it('must name the columns', () => {
    const fields = diagnosticsAbout(`${head.replace('note', 'notes')}\n`).map(({ field }) => field);
    expect(fields).toEqual(['notes', 'note']);
  });

  it('must be CSV', () => {
    expect(diagnosticsAbout(`${head}\n"2015,a\n`)).toMatchObject([{ field: 'row' }]);
  });

  it.each([
    [';', 'semicolons'],
    ['\t', 'tabs'],
  ])('is told plainly, and once, that it has %j between its cells', (sign, name) => {
    const text = `${REGISTER_COLUMNS.join(sign)}\n2015-06-01-row${sign}anna-berg\n`;
    expect(diagnosticsAbout(text)).toMatchObject([{ line: 1, field: 'row', problem: `has ${name} between its cells` }]);
  });

  it('is told once of a column that it has twice, whatever stands in its rows', () => {
    const rows = `${','.repeat(REGISTER_COLUMNS.length)}\n`.repeat(3);
    expect(diagnosticsAbout(`${head},note\n${rows}`)).toMatchObject([{ line: 1, field: 'note', problem: 'is the name of two columns' }]);
  });

  it('must have no more cells than columns', () => {
    expect(diagnosticsAbout(`${head}\n${','.repeat(REGISTER_COLUMNS.length)}x\n`)).toMatchObject([{ line: 2, field: 'row' }]);
  });
});
