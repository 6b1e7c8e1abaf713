import { describe, expect, it } from 'vitest';
import type { Archive } from '../../../../src/archive/model/archive.ts';
import { archiveOf } from '../../make-archive.ts';
import { stops, visitors, type ContentFields, type RowFields } from '../../make-content.ts';

const TOUR = { journey: '2025-08-berg-tour' };
const norland = { id: '2025-08-18-berg-nordhavn', visit: { ...TOUR, ...stops('nordhavn'), to: '2025-08-20' } };
const sudonia = { id: '2025-08-20-berg-sudopol', visit: { ...TOUR, ...stops('sudopol'), to: '2025-08-20' } };
const estmark = { id: '2025-08-20-berg-estburg', visit: { ...TOUR, ...stops('estburg'), after: sudonia.id } };

/** The ids of the visits just before and after a visit on its trip. */
const neighboursIn = ({ neighbours }: Archive, id: string) => {
  const { previous, next } = neighbours.get(id) ?? {};
  return [previous?.id, next?.id];
};

describe('a journey', () => {
  it('has its visits in the order in which they were made', () => {
    const { journeys } = archiveOf({ briefings: [estmark, norland, sudonia] });
    expect(journeys.get('2025-08-berg-tour')?.visits.map(({ id }) => id)).toEqual([norland.id, sudonia.id, estmark.id]);
  });

  it('belongs to the traveller whom all its visits have in common', () => {
    const alone = { id: '2025-08-18-a', visit: { ...TOUR, ...visitors('emil-frank', 'anna-berg') } };
    expect(archiveOf({ briefings: [alone, sudonia] }).journeys.get('2025-08-berg-tour')?.person.id).toBe('anna-berg');
  });

  it('gives each visit the ones just before and just after', () => {
    const archive = archiveOf({ briefings: [norland, sudonia, estmark] });
    expect(neighboursIn(archive, sudonia.id)).toEqual([norland.id, estmark.id]);
  });

  it('has no visit before the first', () => {
    const archive = archiveOf({ briefings: [norland, sudonia] });
    expect(neighboursIn(archive, norland.id)).toEqual([undefined, sudonia.id]);
  });

  it('gives no neighbours to a visit outside it', () => {
    const archive = archiveOf({ briefings: [norland, { id: '2025-08-22-alone', visit: {} }] });
    expect(neighboursIn(archive, '2025-08-22-alone')).toEqual([undefined, undefined]);
  });
});

describe('rows of the register that touch in time', () => {
  const first = { id: '2025-08-18-first', end: '2025-08-19' };
  const neighboursWith = (...register: RowFields[]) => neighboursIn(archiveOf({ register: [first, ...register] }), first.id);

  it('are neighbours but make no journey', () => {
    const archive = archiveOf({ register: [first, { id: '2025-08-20-next' }, { id: '2025-08-21-last' }] });
    expect(neighboursIn(archive, '2025-08-20-next')).toEqual([first.id, '2025-08-21-last']);
    expect(archive.journeys).toEqual(new Map());
  });

  it('are neighbours although a row known only to the month is sorted between them', () => {
    expect(neighboursWith({ id: '2025-08-18-emil', visitor: 'emil-frank' }, { id: '2025-08-vague' }, { id: '2025-08-20-next' })).toEqual([
      undefined,
      '2025-08-20-next',
    ]);
  });

  it.each(['2025-08-18-same-day', '2025-08-21-later', '2025-08-vague'])(
    'are not neighbours where it is unknown whether they touch or which came first: %s',
    (id) => {
      expect(neighboursWith({ id })).toEqual([undefined, undefined]);
    },
  );
});

describe('a row of the register that touches a visit of a journey', () => {
  const row = (id: string, more = {}) => ({ id, to: 'estmark', ...more });
  const idsOf = (fields: ContentFields) =>
    archiveOf(fields)
      .journeys.get('2025-08-berg-tour')
      ?.visits.map(({ id }) => id);

  it('belongs to the journey, before or after the visit', () => {
    const register = [row('2025-08-17-before'), row('2025-08-21-after')];
    expect(idsOf({ briefings: [norland, sudonia], register })).toEqual(['2025-08-17-before', norland.id, sudonia.id, '2025-08-21-after']);
  });

  it('belongs to the journey through another row', () => {
    const register = [row('2025-08-21-after'), row('2025-08-22-last')];
    expect(idsOf({ briefings: [norland, sudonia], register })).toEqual([norland.id, sudonia.id, ...register.map(({ id }) => id)]);
  });

  it('belongs to the journey before the visit where only its last day is known', () => {
    const register = [row('2025-08-before', { end: '2025-08-18' })];
    expect(idsOf({ briefings: [norland, sudonia], register })).toEqual(['2025-08-before', norland.id, sudonia.id]);
  });

  it('belongs to the journey of the visit that it names as the one before, in that place', () => {
    const register = [row('2025-08-later', { after: norland.id })];
    expect(idsOf({ briefings: [norland, sudonia], register })).toEqual([norland.id, '2025-08-later', sudonia.id]);
  });

  it.each([
    ['does not touch it', row('2025-08-24-later')],
    ['is by another person', row('2025-08-21-after', { visitor: 'Olga Prins' })],
    ['is known only to the month', row('2025-08-later')],
  ])('does not belong to the journey where it %s', (_, later) => {
    expect(idsOf({ briefings: [norland, sudonia], register: [later] })).toEqual([norland.id, sudonia.id]);
  });
});
