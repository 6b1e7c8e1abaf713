import { describe, expect, it } from 'vitest';
import type { RowFields } from '../../make-content.ts';
import { diagnosticsOf } from '../../make-diagnostics.ts';

const ID = '2015-06-01-row';
const diagnosticsForRow = (row: Partial<RowFields>) => diagnosticsOf({ register: [{ ...row, id: row.id ?? ID }] });

describe('a row of the register', () => {
  it('is valid with every column filled', () => {
    expect(diagnosticsForRow({ place: 'sudopol', end: '2015-06-02', url: 'https://gazette.example/', note: 'A note.' })).toEqual([]);
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
    ['an unknown kind', { kind: 'holiday' }, 'kind'],
    ['an unknown state', { state: 'over' }, 'state'],
    ['a date that the calendar lacks', { id: '2015-02-30-x', start: '2015-02-30' }, 'start'],
    ['a URL that is none', { url: 'gazette' }, 'url'],
    ['a missing source', { 'source title': '' }, 'source title'],
    ['a plain name of somebody who has a file, in any spelling', { visitor: 'ANNA BÉRG' }, 'visitor'],
    ['a cell that a spreadsheet would run as a formula', { note: '=HYPERLINK(A1)' }, 'note'],
    ['a title before a name', { visitor: 'Prime Minister Olga Prins' }, 'visitor'],
  ])('is refused for %s, with its line', (_, row, field) => {
    expect(diagnosticsForRow(row)).toMatchObject([{ file: 'register/visits.csv', line: 2, field }]);
  });

  it('may have a visitor whose name begins like a title, if it gives an office', () => {
    expect(diagnosticsForRow({ visitor: 'Shah Mahmud', office: 'Prime Minister' })).toEqual([]);
  });

  it('is refused once the visit has a briefing', () => {
    expect(diagnosticsOf({ briefings: [{ id: ID }], register: [{ id: ID }] })).toMatchObject([{ line: 2, field: 'id' }]);
  });

  it('is refused if an earlier row has its id', () => {
    expect(diagnosticsOf({ register: [{ id: ID }, { id: ID }] })).toMatchObject([{ line: 3, field: 'id' }]);
  });

  it('is refused if an earlier row spells its visitor differently', () => {
    const register = [
      { id: ID, visitor: 'Ólga Prins' },
      { id: '2016-01-01-b', visitor: 'Olga Prins' },
    ];
    expect(diagnosticsOf({ register })).toMatchObject([{ line: 3, field: 'visitor' }]);
  });
});
