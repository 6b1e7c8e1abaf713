import { expect, it } from 'vitest';
import { checkArchive } from '../../../../src/archive/checks/check-archive.ts';
import { archiveOf } from '../../make-archive.ts';
import type { Cast, RowFields } from '../../make-content.ts';

const BRIEFING = { id: '2021-04-06-berg-sudopol', visit: { to: '2021-04-08' } };
const diagnosticsFor = (cast: Cast) => checkArchive(archiveOf(cast));
const diagnosticsBeside = (row: RowFields) => diagnosticsFor({ briefings: [BRIEFING], register: [row] });

it('a row known to the month is probably the briefing of that month', () => {
  expect(diagnosticsBeside({ id: '2021-04-berg' })).toMatchObject([
    {
      file: 'register/visits.csv',
      line: 2,
      field: 'start',
      problem: 'is probably the visit of 2021-04-06-berg-sudopol: the same visitor, and nothing that tells place or days apart',
      remedy: 'delete the row; if it is another visit, give its day, or the place to which only it led',
    },
  ]);
});

it.each<[string, RowFields]>([
  ['was to the same place', { id: '2021-04-berg', place: 'sudopol' }],
  ['was only announced', { id: '2021-04-berg', state: 'announced' }],
  ['ended on a day of the other', { id: '2021-04-berg', end: '2021-04-07' }],
])('so is one that %s', (_name, row) => {
  expect(diagnosticsBeside(row)).toHaveLength(1);
});

it.each<[string, RowFields]>([
  ['is of another person', { id: '2021-04-frank', visitor: 'emil-frank', country: 'estmark' }],
  ['led to another country', { id: '2021-04-berg', to: 'estmark' }],
  ['led to another place', { id: '2021-04-berg', place: 'portus' }],
  ['was in another month', { id: '2021-05-berg' }],
  ['is known to the year', { id: '2021-berg' }],
  ['was called off', { id: '2021-04-berg', state: 'cancelled' }],
  ['ended before the other began', { id: '2021-04-berg', end: '2021-04-04' }],
])('but not one that %s', (_name, row) => {
  const places = { portus: { name: 'Portus', country: 'sudonia', latitude: 1, longitude: 1 } };
  expect(diagnosticsFor({ places, briefings: [BRIEFING], register: [row] })).toEqual([]);
});

it('of two such rows the later one is told of, once', () => {
  const register = [{ id: '2021-04-berg' }, { id: '2021-04-berg-talks' }];
  expect(diagnosticsFor({ register })).toMatchObject([{ line: 3 }]);
});

it('beside one known to the year it is none: that may be any visit of the year', () => {
  expect(diagnosticsFor({ register: [{ id: '2021-berg' }, { id: '2021-04-berg' }] })).toEqual([]);
});
