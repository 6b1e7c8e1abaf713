import { describe, expect, it } from 'vitest';
import { checkArchive } from '../../../../src/archive/checks/check-archive.ts';
import { checkJourneys } from '../../../../src/archive/checks/journey-continuity.ts';
import { archiveOf } from '../../make-archive.ts';
import { plannedVisit, stops, visitors, type BriefingFields } from '../../make-content.ts';

const TOUR = { journey: '2025-08-berg-tour' };
const nordhavn = { id: '2025-08-18-berg-nordhavn', visit: { ...TOUR, ...stops('nordhavn'), to: '2025-08-20' } };
const sudopolOn = (day: string, visit = {}) => ({ id: `${day}-berg-sudopol`, visit: { ...TOUR, to: day, ...visit } });

const diagnosticsFor = (...briefings: BriefingFields[]) => checkArchive(archiveOf({ briefings }));

describe('visits by one person that touch in time', () => {
  const diagnosticsAbout = (...briefings: BriefingFields[]) =>
    diagnosticsFor(...briefings).filter(({ field }) => field === 'visit.journey');
  const early = { id: '2025-08-18-early', visit: { to: '2025-08-19' } };

  it.each([
    ['share a day', '2025-08-19'],
    ['follow on the next day', '2025-08-20'],
  ])('must name a journey where they %s', (_name, day) => {
    expect(diagnosticsAbout(early, { id: `${day}-late` })).toMatchObject([
      {
        file: `briefings/${day}-late.md`,
        problem: 'touches 2025-08-18-early, but the two do not name one journey',
        remedy: 'give both the same `journey: <id>`; it is permanent',
      },
    ]);
  });

  it('get the journey of the earlier one as the remedy', () => {
    expect(diagnosticsAbout(nordhavn, { id: '2025-08-21-late' })).toMatchObject([{ remedy: 'write `journey: 2025-08-berg-tour`' }]);
  });

  it('must name a journey on the next day, although the end of the earlier is unknown', () => {
    expect(diagnosticsAbout({ id: '2025-08-18-early' }, { id: '2025-08-19-late' })).toHaveLength(1);
  });

  it('may not name different journeys', () => {
    expect(diagnosticsAbout(nordhavn, { id: '2025-08-21-late', visit: { journey: 'another' } })).toHaveLength(1);
  });

  it('pass where they name one journey', () => {
    const sudopol = sudopolOn('2025-08-20');
    const estburg = { id: '2025-08-20-berg-estburg', visit: { ...TOUR, ...stops('estburg'), after: sudopol.id } };
    expect(diagnosticsAbout(nordhavn, sudopol, estburg)).toEqual([]);
  });

  it.each([
    ['a day lies between them', early, { id: '2025-08-21-late' }],
    ['the earlier may have lasted longer', { id: '2025-08-18-early' }, { id: '2025-08-20-late' }],
    ['only the month in which the earlier ended is known', { id: '2025-08-18-early', visit: { to: '2025-08' } }, { id: '2025-08-20-late' }],
    ['only their month is known', { id: '2025-08-early', visit: { to: '2025-08' } }, { id: '2025-08-late' }],
    ['the later was cancelled', early, { id: '2025-08-20-late', visit: plannedVisit('cancelled', '2025-08-20') }],
    ['another person travelled', early, { id: '2025-08-20-late', visit: visitors('emil-frank') }],
  ])('need no journey where %s', (_name, earlier, later) => {
    expect(diagnosticsAbout(earlier, later)).toEqual([]);
  });

  it('must have a traveller in common where they name one journey', () => {
    const other = { id: '2026-01-01-other', visit: { ...TOUR, ...visitors('emil-frank') } };
    expect(diagnosticsAbout(nordhavn, other)).toMatchObject([{ problem: 'the journey `2025-08-berg-tour` has no traveller in common' }]);
  });

  it('make the editor of the briefing name a journey where one of them is a row of the register', () => {
    const diagnostics = checkArchive(
      archiveOf({ briefings: [{ id: '2025-08-18-alone' }], register: [{ id: '2025-08-19-after', to: 'estmark' }] }),
    );
    expect(diagnostics).toMatchObject([
      {
        file: 'briefings/2025-08-18-alone.md',
        field: 'visit.journey',
        remedy: 'give this visit a `journey: <id>`, which the row will share; it is permanent',
      },
    ]);
  });

  it('must have a journey where a row names one of them as the visit before', () => {
    const register = [{ id: '2025-09-later', to: 'estmark', after: '2025-08-18-alone' }];
    const diagnostics = checkArchive(archiveOf({ briefings: [{ id: '2025-08-18-alone' }], register }));
    expect(diagnostics).toMatchObject([{ line: 2, field: 'after', problem: 'names `2025-08-18-alone`, which belongs to no journey' }]);
  });
});

it('a row is not told of the journey of a briefing that is not valid, and so not in the archive', () => {
  const register = [{ id: '2025-09-later', to: 'estmark', after: '2025-08-18-alone' }];
  const { visits } = archiveOf({ briefings: [{ id: '2025-08-18-alone' }], register });
  const rows = visits.filter(({ record }) => record);
  expect(checkJourneys(visits, new Map())).toHaveLength(1);
  expect(checkJourneys(rows, new Map())).toEqual([]);
});

describe('a gap in a journey', () => {
  it('of more than a day is reported', () => {
    expect(diagnosticsFor(nordhavn, sudopolOn('2025-08-22'))).toMatchObject([
      {
        file: 'briefings/2025-08-22-berg-sudopol.md',
        field: 'visit.journey',
        problem:
          'is `2025-08-berg-tour`, but the visit before it, 2025-08-18-berg-nordhavn, ended on 2025-08-20: a journey’s visits touch in time',
      },
    ]);
  });

  it('is reported once, at the visit after it', () => {
    const estburg = { id: '2025-08-23-berg-estburg', visit: { ...TOUR, ...stops('estburg') } };
    expect(diagnosticsFor(nordhavn, sudopolOn('2025-08-22'), estburg).map(({ file }) => file)).toEqual([
      'briefings/2025-08-22-berg-sudopol.md',
    ]);
  });

  it.each(['2025-08-20', '2025-08-21'])('is none where the next visit begins on the same day or the next: %s', (day) => {
    expect(diagnosticsFor(nordhavn, sudopolOn(day))).toEqual([]);
  });

  it.each([
    ['the end of the earlier', { ...nordhavn, visit: { ...nordhavn.visit, to: '2025-08' } }, sudopolOn('2025-08-22')],
    ['the beginning of the later', nordhavn, sudopolOn('2025-08', { to: undefined })],
  ])('is not reported where the day is unknown of %s', (_name, earlier, later) => {
    expect(diagnosticsFor(earlier, later)).toEqual([]);
  });

  it('is none where other people travel along on part of the journey', () => {
    expect(diagnosticsFor(nordhavn, sudopolOn('2025-08-21', visitors('emil-frank', 'anna-berg')))).toEqual([]);
  });
});
