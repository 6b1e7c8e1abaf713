import { describe, expect, it } from 'vitest';
import { cableItemOf, cableOf, type Cable } from '../../../../src/views/parts/cable.ts';
import { archiveOf, visitIn } from '../../make-archive.ts';
import { diagnosticsOf } from '../../make-diagnostics.ts';
import { plannedVisit, stops, visitors, type BriefingFields, type ContentFields } from '../../make-content.ts';

const ID = '2021-04-06-this';

/** The cable line of the visit of 6 April 2021. */
function cableWith(visit: BriefingFields['visit'], { briefings = [], ...others }: ContentFields = {}): Cable {
  const archive = archiveOf({ ...others, briefings: [{ id: ID, visit: { ...visit } }, ...briefings] });
  return cableOf(visitIn(archive, ID), archive);
}

describe('a cable line begins', () => {
  const before = { id: '2021-04-05-before', visit: { ...stops('nordhavn', 'estburg'), journey: 'tour', to: '2021-04-06' } };

  it('with the country of the visitor if nothing more is known', () => {
    expect(cableWith({}).from).toBe('Norland');
  });

  it('with the countries of all visitors', () => {
    expect(cableWith(visitors('anna-berg', 'emil-frank')).from).toBe('Norland, Estmark');
  });

  it('with the last place of the stop before on the same journey', () => {
    expect(cableWith({ journey: 'tour' }, { briefings: [before] }).from).toBe('Estburg');
  });

  it('with the country if the visit before was on no common journey', () => {
    expect(cableWith({}, { briefings: [{ ...before, visit: { ...before.visit, journey: undefined } }] }).from).toBe('Norland');
  });

  it('with the place that a source gives as the origin', () => {
    const origin = { place: 'nordhavn', source: 'gazette' };
    expect(cableWith({ journey: 'tour', origin }, { briefings: [before] }).from).toBe('Nordhavn');
  });

  it('with the country that a source gives as the origin, where it names no place', () => {
    const cable = cableWith({ origin: { country: 'estmark', source: 'gazette' } });
    expect([cable.from, cable.who]).toEqual(['Estmark', 'Anna Berg (Norland)']);
    expect(cable.sentence).toContain('Anna Berg of Norland, from Estmark to Sudopol');
  });

  it.each([
    [{ source: 'gazette' }, 'is missing, and so is `country`'],
    [{ place: 'nordhavn', country: 'norland', source: 'gazette' }, 'is given, and so is `country`'],
  ])('with one origin: %j', (origin, problem) => {
    expect(diagnosticsOf({ briefings: [{ id: ID, visit: { origin } }] })).toMatchObject([{ field: 'visit.origin.place', problem }]);
  });
});

describe('a cable line', () => {
  it('has all places in order', () => {
    expect(cableWith(stops('sudopol', 'estburg')).to).toEqual(['Sudopol', 'Estburg']);
  });

  it('has the names that places had at the time', () => {
    const names = [{ text: 'Old Estburg', lang: 'en', to: '2022' }];
    const places = { estburg: { name: 'Estburg', country: 'estmark', latitude: 1, longitude: 1, names } };
    expect(cableWith(stops('estburg'), { places }).to).toEqual(['Old Estburg']);
  });

  it('has the countries, the kind and the state', () => {
    expect(cableWith({ kind: 'working' })).toMatchObject({
      countries: 'Norland – Sudonia',
      kind: 'Working visit',
      stateLabel: 'Concluded',
    });
  });

  it('does not name the kind of most visits, which are official', () => {
    expect(cableWith({ kind: 'official' }).kind).toBeUndefined();
  });

  it('says who, and of which country where the route does not begin with it', () => {
    const origin = { place: 'nordhavn', source: 'gazette' };
    expect([cableWith({}).who, cableWith({ origin }).who]).toEqual(['Anna Berg', 'Anna Berg (Norland)']);
    expect(cableWith({ ...visitors('anna-berg', 'emil-frank'), origin }).who).toBe('Anna Berg (Norland), Emil Frank (Estmark)');
  });

  it.each([
    [{ kind: 'official', to: '2021-04-07' }, 'Anna Berg of Norland, to Sudopol, 6–7 April 2021.'],
    [
      { kind: 'working', origin: { place: 'nordhavn', source: 'gazette' } },
      'Anna Berg of Norland, from Nordhavn to Sudopol, from 6 April 2021 until a day not known. Working visit.',
    ],
    [
      { ...plannedVisit('cancelled', '2021-04-06'), kind: 'official', ...stops('sudopol', 'estburg') },
      'Anna Berg of Norland, to Sudopol, then Estburg, 6 April 2021. Cancelled.',
    ],
  ])('is also a sentence, for screen readers: %j', (visit, sentence) => {
    expect(cableWith(visit).sentence).toBe(sentence);
  });

  it('says why there is a question mark for the end of a visit', () => {
    expect([cableWith({}), cableWith({ to: '2021-04-07' })].map(({ whenNote }) => whenNote)).toEqual([
      'Our sources do not say when the visit ended',
      undefined,
    ]);
  });

  it.each([
    ['from the first to the last', { to: '2021-04-07' }, '6–7 Apr 2021'],
    ['from its first day, if the last is unknown', {}, '6 Apr 2021 – ?'],
    ['from its first day, if only the month of the last is known', { to: '2021-04' }, '6 Apr 2021 – ?'],
    ['from its first day, if it is under way', { state: 'under way' }, 'from 6 Apr 2021'],
    ['as planned, if it has not begun', plannedVisit('announced', '2021-04-06'), '6 Apr 2021'],
    ['as planned, if it was cancelled', plannedVisit('cancelled', '2021-04'), 'Apr 2021'],
    ['by the year, and says that no more is known', { from: '2021' }, '2021, date not known'],
    ['by the day that is known of a year', { from: '2021', to: '2021-04-07' }, 'until 7 Apr 2021'],
  ])('has the days of the visit %s', (_name, visit, when) => {
    expect(cableWith(visit).when).toBe(when);
  });

  it.each([
    ['2026-01-01', 'Announced'],
    ['2026-01', 'Announced'],
    ['2026', 'Announced'],
    ['2025-12-31', 'Announced; no report that it took place'],
    ['2025-12', 'Announced; no report that it took place'],
    ['2025', 'Announced; no report that it took place'],
  ])('does not call a visit of the past announced only: %s, on 1 January 2026', (day, label) => {
    const id = `${day}-visit`;
    const archive = archiveOf({ briefings: [{ id, visit: plannedVisit('announced', day) }] }, '2026-01-01');
    expect(cableOf(visitIn(archive, id), archive).stateLabel).toBe(label);
  });

  it('links in lists to its briefing', () => {
    const archive = archiveOf({ briefings: [{ id: ID, title: 'Berg in Sudopol' }] });
    expect(cableItemOf(visitIn(archive, ID), archive)).toMatchObject({
      href: '/briefings/2021-04-06-this/',
      title: 'Berg in Sudopol',
      to: ['Sudopol'],
    });
  });
});

it('a visit of the register has the kind that its source states, if it does', () => {
  const archive = archiveOf({
    register: [
      { id: '2021-04-06-a', kind: '' },
      { id: '2020-04-06-b', kind: 'state' },
    ],
  });
  expect(archive.visits.map((visit) => cableOf(visit, archive).kind)).toEqual([undefined, 'State visit']);
});

it('a visit of the register links to the stops before and after it, by place or else by country', () => {
  const register = [
    { id: '2021-04-04-berg-estmark', to: 'estmark', end: '2021-04-05' },
    { id: '2021-04-06-berg-sudopol', place: 'sudopol', end: '2021-04-07' },
    { id: '2021-04-08-berg-estburg', to: 'estmark', place: 'estburg' },
  ];
  const archive = archiveOf({ register });
  const [last, middle] = archive.visits.map((visit) => cableItemOf(visit, archive));
  expect(middle?.record?.stops).toEqual({
    previous: { text: 'Estmark', href: '/briefings/2021/#2021-04-04-berg-estmark' },
    next: { text: 'Estburg', href: '/briefings/2021/#2021-04-08-berg-estburg' },
  });
  expect([middle?.from, last?.from]).toEqual(['Norland', 'Sudopol']);
});
