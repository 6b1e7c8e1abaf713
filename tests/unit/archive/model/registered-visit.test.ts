import { describe, expect, it } from 'vitest';
import { checkArchive } from '../../../../src/archive/checks/check-archive.ts';
import { functionOf, previousVisit } from '../../../../src/archive/facts/previous-visit.ts';
import { visitsBetween } from '../../../../src/archive/model/relationship.ts';
import type { Visit } from '../../../../src/archive/model/visit.ts';
import { archiveOf, visitIn } from '../../make-archive.ts';
import type { RowFields } from '../../make-content.ts';

const ID = '2015-06-01-row';

function registered(row: Partial<RowFields> = {}): Visit | undefined {
  return archiveOf({ register: [{ ...row, id: ID }] }).visits.find(({ id }) => id === ID);
}

describe('a visit of the register', () => {
  it('is among the visits, in their order, but not among the briefings', () => {
    const archive = archiveOf({ briefings: [{ id: '2012-01-01-old' }, { id: '2020-01-01-new' }], register: [{ id: ID }] });
    expect([archive.visits.map(({ id }) => id), archive.briefings.length]).toEqual([['2020-01-01-new', ID, '2012-01-01-old'], 2]);
  });

  it('has the office held on the day where the visitor has a file', () => {
    expect(registered()?.visitors).toMatchObject([{ person: { id: 'anna-berg' }, office: { function: 'foreign minister' } }]);
  });

  it('has a plain name, with the function that the title names, where the visitor has no file', () => {
    const visit = registered({ visitor: 'Olga Prins', office: 'Prime Minister' });
    expect(visit?.visitors).toMatchObject([{ name: 'Olga Prins', country: { id: 'norland' } }]);
    expect(visit?.sending.map((country) => functionOf(visit, country))).toEqual(['head of government']);
  });

  it('has its country as the receiving one where its place is unknown', () => {
    expect(registered()?.receiving.map(({ id }) => id)).toEqual(['sudonia']);
  });

  it.each(['announced', 'postponed', 'cancelled'])('has only a planned date where it was %s', (state) => {
    expect(registered({ state })).toMatchObject({ planned: '2015-06-01', from: undefined, date: '2015-06-01' });
  });

  it('keeps its source and its note', () => {
    expect(registered({ note: 'He came alone.', published: '2015' })?.record).toMatchObject({
      note: 'He came alone.',
      source: { title: 'What the Gazette wrote', publisher: 'The Gazette', published: '2015' },
    });
  });

  it('counts as the previous visit of a briefing', () => {
    const archive = archiveOf({ briefings: [{ id: '2021-04-06-now' }], register: [{ id: ID }] });
    const now = visitIn(archive, '2021-04-06-now');
    expect(previousVisit(now, visitsBetween(now, archive.relationships))?.id).toBe(ID);
  });

  it('contradicts a claim of a briefing', () => {
    const claim = { firstSince: { since: '2012', source: 'gazette' } };
    const archive = archiveOf({ briefings: [{ id: '2021-04-06-now', visit: claim }], register: [{ id: ID }] });
    expect(checkArchive(archive)).toMatchObject([{ field: 'visit.firstSince.since', problem: expect.stringContaining(ID) as string }]);
  });
});

describe('the check of a row reports', () => {
  const diagnosticsFor = (row: Partial<RowFields>) => checkArchive(archiveOf({ register: [{ ...row, id: ID }] }));

  it('a visitor who held no such office on the day, with the line', () => {
    expect(diagnosticsFor({ office: 'Queen' })).toMatchObject([{ file: 'register/visits.csv', line: 2, field: 'visitor' }]);
  });

  it('a country in which the visitor held no office', () => {
    expect(diagnosticsFor({ country: 'estmark' })).toMatchObject([{ line: 2, field: 'country' }]);
  });
});
