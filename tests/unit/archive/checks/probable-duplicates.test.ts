import { expect, it } from 'vitest';
import { checkArchive } from '../../../../src/archive/checks/check-archive.ts';
import { archiveOf } from '../../make-archive.ts';
import type { ContentFields, RowFields } from '../../make-content.ts';

const BRIEFING = { id: '2021-04-06-berg-sudopol', visit: { to: '2021-04-08' } };
const diagnosticsFor = (fields: ContentFields) => checkArchive(archiveOf(fields));
const diagnosticsBeside = (row: RowFields) => diagnosticsFor({ briefings: [BRIEFING], register: [row] });

it('a row known only to the month is reported beside a briefing of that month', () => {
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
  ['ended on a day of the briefing', { id: '2021-04-berg', end: '2021-04-07' }],
])('a row is reported where it %s', (_name, row) => {
  expect(diagnosticsBeside(row)).toHaveLength(1);
});

it.each<[string, RowFields]>([
  ['names another person', { id: '2021-04-frank', visitor: 'emil-frank', country: 'estmark' }],
  ['was to another country', { id: '2021-04-berg', to: 'estmark' }],
  ['was to another place', { id: '2021-04-berg', place: 'portus' }],
  ['was in another month', { id: '2021-05-berg' }],
  ['is known only to the year', { id: '2021-berg' }],
  ['was cancelled', { id: '2021-04-berg', state: 'cancelled' }],
  ['ended before the briefing began', { id: '2021-04-berg', end: '2021-04-04' }],
])('a row passes where it %s', (_name, row) => {
  const places = { portus: { name: 'Portus', country: 'sudonia', latitude: 1, longitude: 1 } };
  expect(diagnosticsFor({ places, briefings: [BRIEFING], register: [row] })).toEqual([]);
});

it('of two rows of a month, only the one with the later id is reported', () => {
  const register = [{ id: '2021-04-berg' }, { id: '2021-04-berg-talks' }];
  expect(diagnosticsFor({ register })).toMatchObject([{ line: 3 }]);
});

it('a row passes beside one known only to the year, which may be any visit of that year', () => {
  expect(diagnosticsFor({ register: [{ id: '2021-berg' }, { id: '2021-04-berg' }] })).toEqual([]);
});
