import { describe, expect, it } from 'vitest';
import { namesOfPeople } from '../../../../src/validation/rules/register-rows.ts';
import type { RowFields } from '../../make-content.ts';
import { diagnosticsOf, textWith } from '../../make-diagnostics.ts';

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
    ['a day in its note that the calendar lacks', { note: 'They met on 31 June 2015.' }, 'note'],
    ['a name of somebody who has a file, family name first', { visitor: 'Berg, Anna' }, 'visitor'],
    ['a name with the office before it', { visitor: 'Prime Minister Hugo Ruis', office: 'Prime Minister' }, 'visitor'],
    ['a missing source', { 'source title': '' }, 'source title'],
    ['a plain name of somebody who has a file, in any spelling', { visitor: 'ANNA BÉRG' }, 'visitor'],
    ['a cell that a spreadsheet would run as a formula', { note: '=HYPERLINK(A1)' }, 'note'],
    ['a title before a name', { visitor: 'Prime Minister Olga Prins' }, 'visitor'],
  ])('is refused for %s, with its line', (_, row, field) => {
    expect(diagnosticsForRow(row)).toMatchObject([{ file: 'register/visits.csv', line: 2, field }]);
  });

  it.each<[string, Partial<RowFields>, string, string]>([
    ['neither country nor organisation', { country: '' }, 'is empty, and so is `organisation`', 'name the country or the organisation'],
    [
      'a country and an organisation',
      { organisation: 'northern-league' },
      'is given, and so is `organisation`',
      'name the country or the organisation',
    ],
    ['an id that does not begin with the start', { start: '2014' }, `does not begin with the start (2014): \`${ID}\``, 'call it `2014-…`'],
    ['an end before the start', { end: '2015-05-31' }, 'is before the start: 2015-05-31', 'put the later date last'],
    ['a place in another country', { place: 'nordhavn' }, '`nordhavn` is not in `sudonia`', 'correct the one or the other'],
    [
      'a family name alone',
      { visitor: 'FRANK' },
      'gives only the family name of somebody who has a file: “FRANK”',
      'write `emil-frank`, or',
    ],
    [
      'a family name behind a title',
      { visitor: 'Minister Frank' },
      'gives only the family name of somebody who has a file: “Minister Frank”',
      '`emil-frank`',
    ],
    ['several people', { visitor: 'Olga Prins and Hugo Ruis' }, 'names several people: “Olga Prins and Hugo Ruis”', 'write a row for each'],
    ['the plain name of somebody with a file', { visitor: 'ANNA BÉRG' }, '“ANNA BÉRG” has a file of their own', 'write `anna-berg`'],
  ])('is told what is wrong with %s', (_, row, problem, remedy) => {
    expect(diagnosticsForRow(row)).toMatchObject([{ problem, remedy: textWith(remedy) }]);
  });

  it.each(['Suharto', 'Hugo Frank', 'Frank Ruis'])('may have the plain name of somebody without a file: %s', (visitor) => {
    expect(diagnosticsForRow({ visitor, office: 'Envoy' })).toEqual([]);
  });

  it.each([
    ...['President', 'Premier', 'Chancellor', 'Minister', 'Secretary', 'Chairman', 'General Secretary', 'King', 'Queen', 'Emperor'],
    ...['Empress', 'Emir', 'Amir', 'Sultan', 'Shah', 'Prince', 'Princess', 'Pope', 'Acting President', 'Vice Premier', 'Deputy Chairman'],
    ...['Crown Prince', 'Former King', 'Prime Minister', 'Foreign Minister', 'Former Deputy Prime Minister'],
  ])('is refused for the title %s before a name', (title) => {
    expect(diagnosticsForRow({ visitor: `${title} Olga Prins` })).toMatchObject([
      { field: 'visitor', problem: `begins with a title: “${title} Olga Prins”` },
    ]);
    expect(diagnosticsForRow({ visitor: `Olga ${title} Prins` })).toEqual([]);
    expect(diagnosticsForRow({ visitor: `${title}s Olga` })).toEqual([]);
  });

  it('may have a visitor whose name begins like a title, if it gives an office', () => {
    expect(diagnosticsForRow({ visitor: 'Shah Mahmud', office: 'Prime Minister' })).toEqual([]);
  });

  it('is refused once the visit has a briefing', () => {
    expect(diagnosticsOf({ briefings: [{ id: ID }], register: [{ id: ID }] })).toMatchObject([{ line: 2, field: 'id' }]);
  });

  it('is refused if an earlier row has its id', () => {
    expect(diagnosticsOf({ register: [{ id: ID }, { id: ID }] })).toMatchObject([
      { line: 3, field: 'id', problem: `is used twice: \`${ID}\`, first in register/visits.csv, line 2` },
    ]);
  });

  it('is refused if an earlier row spells its visitor differently', () => {
    const register = [
      { id: ID, visitor: 'Ólga Prins' },
      { id: '2016-01-01-b', visitor: 'Olga Prins' },
    ];
    expect(diagnosticsOf({ register })).toMatchObject([{ line: 3, field: 'visitor' }]);
  });
});

it('people are known by all their names of more than one word, whatever their accents and capitals', () => {
  const names = [
    { text: 'Анна Берг', lang: 'ru' },
    { text: 'Берг', lang: 'ru' },
  ];
  const people = [
    { id: 'anna-berg', fields: { name: 'Anna Bérg', names, aliases: ['A. Berg', 'Berg'] } },
    { id: 'emil', fields: {} },
  ];
  expect([...namesOfPeople(people)]).toEqual([
    ['anna berg', 'anna-berg'],
    ['анна берг', 'anna-berg'],
    ['a. berg', 'anna-berg'],
  ]);
});
