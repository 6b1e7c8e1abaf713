import { describe, expect, it } from 'vitest';
import { checkArchive } from '../../../../src/archive/checks/check-archive.ts';
import type { Archive } from '../../../../src/archive/model/archive.ts';
import { archiveOf } from '../../make-archive.ts';
import { planned, stops, visitors, type BriefingFields, type Cast, type RowFields } from '../../make-content.ts';

const TOUR = { journey: '2025-08-berg-tour' };
const norland = { id: '2025-08-18-berg-nordhavn', visit: { ...TOUR, ...stops('nordhavn'), to: '2025-08-20' } };
const sudonia = { id: '2025-08-20-berg-sudopol', visit: { ...TOUR, ...stops('sudopol'), to: '2025-08-20' } };
const estmark = { id: '2025-08-20-berg-estburg', visit: { ...TOUR, ...stops('estburg'), after: sudonia.id } };

/** The ids of the visits before and after one on its way. */
const aroundIn = ({ neighbours }: Archive, id: string) => {
  const { previous, next } = neighbours.get(id) ?? {};
  return [previous?.id, next?.id];
};

describe('a journey', () => {
  it('has its visits in the order in which they were made', () => {
    const { journeys } = archiveOf({ briefings: [estmark, norland, sudonia] });
    expect(journeys.get('2025-08-berg-tour')?.visits.map(({ id }) => id)).toEqual([norland.id, sudonia.id, estmark.id]);
  });

  it('is that of the traveller whom all its visits have in common', () => {
    const alone = { id: '2025-08-18-a', visit: { ...TOUR, ...visitors('emil-frank', 'anna-berg') } };
    expect(archiveOf({ briefings: [alone, sudonia] }).journeys.get('2025-08-berg-tour')?.person.id).toBe('anna-berg');
  });

  it('leads from each visit to those just before and just after', () => {
    const archive = archiveOf({ briefings: [norland, sudonia, estmark] });
    expect(aroundIn(archive, sudonia.id)).toEqual([norland.id, estmark.id]);
  });

  it('has nothing before its first visit', () => {
    const archive = archiveOf({ briefings: [norland, sudonia] });
    expect(aroundIn(archive, norland.id)).toEqual([undefined, sudonia.id]);
  });

  it('has no neighbours for a visit that belongs to none', () => {
    const archive = archiveOf({ briefings: [norland, { id: '2025-08-22-alone', visit: {} }] });
    expect(aroundIn(archive, '2025-08-22-alone')).toEqual([undefined, undefined]);
  });
});

describe('visits by one person that touch in time', () => {
  const diagnosticsAbout = (...briefings: BriefingFields[]) =>
    checkArchive(archiveOf({ briefings })).filter(({ field }) => field === 'visit.journey');
  const early = { id: '2025-08-18-early', visit: { to: '2025-08-19' } };

  it.each([
    ['share a day', '2025-08-19'],
    ['follow on the next day', '2025-08-20'],
  ])('must name their journey where they %s', (_name, day) => {
    expect(diagnosticsAbout(early, { id: `${day}-late` })).toMatchObject([
      { file: `briefings/${day}-late.md`, problem: 'touches 2025-08-18-early, but the two do not name one journey' },
    ]);
  });

  it('are told the journey that the earlier names', () => {
    expect(diagnosticsAbout(norland, { id: '2025-08-21-late' })).toMatchObject([{ remedy: 'write `journey: 2025-08-berg-tour`' }]);
  });

  it('must name it on the next day, though nobody knows when the earlier ended', () => {
    expect(diagnosticsAbout({ id: '2025-08-18-early' }, { id: '2025-08-19-late' })).toHaveLength(1);
  });

  it('may not name two journeys', () => {
    expect(diagnosticsAbout(norland, { id: '2025-08-21-late', visit: { journey: 'another' } })).toHaveLength(1);
  });

  it('are in order where they name one', () => {
    expect(diagnosticsAbout(norland, sudonia, estmark)).toEqual([]);
  });

  it.each([
    ['a day lies between them', early, { id: '2025-08-21-late' }],
    ['nobody knows whether the earlier had ended', { id: '2025-08-18-early' }, { id: '2025-08-20-late' }],
    ['only the month in which the earlier ended is known', { id: '2025-08-18-early', visit: { to: '2025-08' } }, { id: '2025-08-20-late' }],
    ['only their month is known', { id: '2025-08-early', visit: { to: '2025-08' } }, { id: '2025-08-late' }],
    ['the later never was', early, { id: '2025-08-20-late', visit: planned('cancelled', '2025-08-20') }],
    ['somebody else travelled', early, { id: '2025-08-20-late', visit: visitors('emil-frank') }],
  ])('need none where %s', (_name, earlier, later) => {
    expect(diagnosticsAbout(earlier, later)).toEqual([]);
  });

  it('have one traveller in common', () => {
    const other = { id: '2026-01-01-other', visit: { ...TOUR, ...visitors('emil-frank') } };
    expect(diagnosticsAbout(norland, other)).toMatchObject([{ problem: 'the journey `2025-08-berg-tour` has no traveller in common' }]);
  });
});

describe('rows of the register that touch', () => {
  const first = { id: '2025-08-18-first', end: '2025-08-19' };
  const aroundWith = (...register: RowFields[]) => aroundIn(archiveOf({ register: [first, ...register] }), first.id);

  it('are neighbours, and make no journey', () => {
    const archive = archiveOf({ register: [first, { id: '2025-08-20-next' }, { id: '2025-08-21-last' }] });
    expect(aroundIn(archive, '2025-08-20-next')).toEqual([first.id, '2025-08-21-last']);
    expect(archive.journeys).toEqual(new Map());
  });

  it('are neighbours though another of the month stands between them', () => {
    expect(aroundWith({ id: '2025-08-18-emil', visitor: 'emil-frank' }, { id: '2025-08-vague' }, { id: '2025-08-20-next' })).toEqual([
      undefined,
      '2025-08-20-next',
    ]);
  });

  it.each(['2025-08-18-same-day', '2025-08-21-later', '2025-08-vague'])(
    'are none where their order or their touching is not known: %s',
    (id) => {
      expect(aroundWith({ id })).toEqual([undefined, undefined]);
    },
  );
});

describe('a row of the register that touches a visit', () => {
  const row = (id: string, more = {}) => ({ id, to: 'estmark', ...more });
  const idsOf = (cast: Cast) =>
    archiveOf(cast)
      .journeys.get('2025-08-berg-tour')
      ?.visits.map(({ id }) => id);

  it('belongs to its journey, whether it comes before or after', () => {
    const register = [row('2025-08-17-before'), row('2025-08-21-after')];
    expect(idsOf({ briefings: [norland, sudonia], register })).toEqual(['2025-08-17-before', norland.id, sudonia.id, '2025-08-21-after']);
  });

  it('belongs to it through another row', () => {
    const register = [row('2025-08-21-after'), row('2025-08-22-last')];
    expect(idsOf({ briefings: [norland, sudonia], register })).toEqual([norland.id, sudonia.id, ...register.map(({ id }) => id)]);
  });

  it('belongs to it before it, where only the day on which it ended is known', () => {
    const register = [row('2025-08-before', { end: '2025-08-18' })];
    expect(idsOf({ briefings: [norland, sudonia], register })).toEqual(['2025-08-before', norland.id, sudonia.id]);
  });

  it.each([
    ['does not touch it', row('2025-08-24-later')],
    ['is of somebody else', row('2025-08-21-after', { visitor: 'Olga Prins' })],
    ['is known only to the month', row('2025-08-later')],
  ])('does not where it %s', (_, later) => {
    expect(idsOf({ briefings: [norland, sudonia], register: [later] })).toEqual([norland.id, sudonia.id]);
  });

  it('asks the editor of the briefing for an id where there is none', () => {
    const diagnostics = checkArchive(archiveOf({ briefings: [{ id: '2025-08-18-alone' }], register: [row('2025-08-19-after')] }));
    expect(diagnostics).toMatchObject([{ file: 'briefings/2025-08-18-alone.md', field: 'visit.journey' }]);
  });
});
