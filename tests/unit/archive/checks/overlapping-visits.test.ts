import { describe, expect, it } from 'vitest';
import { checkArchive } from '../../../../src/archive/checks/check-archive.ts';
import { checkOverlaps } from '../../../../src/archive/checks/overlapping-visits.ts';
import { archiveOf } from '../../make-archive.ts';
import { textWith } from '../../make-diagnostics.ts';
import { plannedVisit, stops, visitors, type BriefingFields, type ContentFields } from '../../make-content.ts';

const diagnosticsFor = (fields: ContentFields) => checkOverlaps(archiveOf(fields).visits);
const diagnosticsAbout = (...briefings: BriefingFields[]) => diagnosticsFor({ briefings });

const sudopol = { id: '2021-04-06-berg-sudopol', visit: { to: '2021-04-08' } };

it('overlaps are part of the check of an archive', () => {
  const archive = archiveOf({ briefings: [sudopol], register: [{ id: '2021-04-06-berg' }] });
  expect(checkArchive(archive)).toEqual(expect.arrayContaining(checkOverlaps(archive.visits)));
  expect(checkOverlaps(archive.visits)).toHaveLength(1);
});

describe('a visit is reported as recorded twice', () => {
  const duplicate = (id: string, visit = {}): BriefingFields => ({ id, visit: { after: sudopol.id, ...visit } });

  it('where person, place and day are the same; the diagnostic names the other visit', () => {
    expect(diagnosticsAbout(sudopol, duplicate('2021-04-06-talks'))).toEqual([
      {
        file: 'briefings/2021-04-06-talks.md',
        line: undefined,
        field: 'visit.from',
        problem: 'is the visit of 2021-04-06-berg-sudopol: the same person, place and day',
        remedy: 'tell each visit once; delete the one or the other',
      },
    ]);
  });

  it('where a row of the register repeats a briefing; the row gets the diagnostic', () => {
    expect(diagnosticsFor({ briefings: [sudopol], register: [{ id: '2021-04-06-berg', place: 'sudopol' }] })).toMatchObject([
      {
        file: 'register/visits.csv',
        line: 2,
        field: 'start',
        problem: 'is the visit of 2021-04-06-berg-sudopol: the same person, place and day',
      },
    ]);
  });

  it('where a row names only the country', () => {
    expect(diagnosticsFor({ briefings: [sudopol], register: [{ id: '2021-04-06-berg' }] })).toHaveLength(1);
  });

  it('where two rows name the same person without a file', () => {
    const row = { visitor: 'Gerda Holm', place: 'sudopol' };
    const register = [
      { id: '2021-04-06-holm', ...row },
      { id: '2021-04-06-holm-again', ...row },
    ];
    expect(diagnosticsFor({ register })).toMatchObject([{ line: 3 }]);
  });

  it('where both are only planned', () => {
    const off = { id: '2021-04-06-off', visit: plannedVisit('cancelled', '2021-04-06') };
    expect(diagnosticsAbout({ id: '2021-04-06-on', visit: plannedVisit('announced', '2021-04-06') }, off)).toHaveLength(1);
  });

  it('once, however many people travelled', () => {
    const both = visitors('anna-berg', 'emil-frank');
    const later = duplicate('2021-04-06-talks', both);
    expect(diagnosticsAbout({ ...sudopol, visit: { ...sudopol.visit, ...both } }, later)).toHaveLength(1);
  });

  it.each([
    ['another person travelled', duplicate('2021-04-06-frank', { ...visitors('emil-frank'), after: undefined })],
    ['another place was visited', duplicate('2021-04-06-estburg', { ...stops('estburg') })],
  ])('but not where %s', (_name, later) => {
    expect(diagnosticsAbout({ id: sudopol.id, visit: { to: '2021-04-06' } }, later)).toEqual([]);
  });

  it('but not where only the month is known', () => {
    expect(diagnosticsAbout({ id: '2021-04-a' }, { id: '2021-04-b' })).toEqual([]);
  });
});

describe('a visit is reported as overlapping another', () => {
  const estburg = (day: string, visit = {}): BriefingFields => ({ id: `${day}-estburg`, visit: { ...stops('estburg'), ...visit } });

  it('by the same person; the diagnostic names the other visit', () => {
    expect(diagnosticsAbout(sudopol, estburg('2021-04-07', { to: '2021-04-09' }))).toMatchObject([
      {
        file: 'briefings/2021-04-07-estburg.md',
        field: 'visit.from',
        problem: 'falls into the visit of 2021-04-06-berg-sudopol by the same person (2021-04-06 to 2021-04-08)',
      },
    ]);
  });

  it('although other visits began between the two', () => {
    const long = { id: '2021-04-01-long', visit: { to: '2021-04-30' } };
    expect(diagnosticsAbout(long, estburg('2021-04-02', { to: '2021-04-02' }), estburg('2021-04-20'))).toHaveLength(2);
    const short = { id: '2021-03-30-short', visit: { to: '2021-03-31' } };
    expect(diagnosticsAbout(short, long, estburg('2021-04-20'))).toMatchObject([{ problem: textWith(long.id) }]);
  });

  it('as a row of the register, which gets the diagnostic even if it is the earlier', () => {
    const row = { id: '2021-04-05-berg', place: 'estburg', to: 'estmark', end: '2021-04-07' };
    expect(diagnosticsFor({ briefings: [sudopol], register: [row] })).toMatchObject([{ file: 'register/visits.csv', field: 'start' }]);
  });

  it.each([
    ['begins on the day on which the other ends', estburg('2021-04-08')],
    ['is by another person', estburg('2021-04-07', visitors('emil-frank'))],
    ['never took place', estburg('2021-04-07', plannedVisit('cancelled', '2021-04-07'))],
    ['is known only to the month', estburg('2021-04')],
  ])('but not where it %s', (_name, later) => {
    expect(diagnosticsAbout(sudopol, later)).toEqual([]);
  });

  it('but not where the end of the other is unknown', () => {
    expect(diagnosticsAbout({ id: sudopol.id }, estburg('2021-04-07'))).toEqual([]);
    expect(diagnosticsAbout({ id: sudopol.id, visit: { to: '2021-04' } }, estburg('2021-04-07'))).toEqual([]);
  });
});
