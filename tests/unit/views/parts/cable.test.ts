import { describe, expect, it } from 'vitest';
import { cableItemOf, cableOf, type Cable } from '../../../../src/views/parts/cable.ts';
import { archiveOf, visitIn } from '../../make-archive.ts';
import { plannedVisit, stops, visitors, type BriefingFields, type ContentFields } from '../../make-content.ts';

const ID = '2021-04-06-this';

/** The cable line of the visit of 6 April 2021. */
function cableWith(visit: BriefingFields['visit'], { briefings = [], ...others }: ContentFields = {}): Cable {
  const archive = archiveOf({ ...others, briefings: [{ id: ID, visit: { ...visit } }, ...briefings] });
  return cableOf(visitIn(archive, ID), archive);
}

describe('a cable line begins', () => {
  const before = { id: '2021-04-05-before', visit: { ...stops('nordhavn', 'estburg'), journey: 'tour', to: '2021-04-06' } };

  it('with the country that sent the visitor, where nothing more is known', () => {
    expect(cableWith({}).from).toBe('Norland');
  });

  it('with all countries that sent visitors', () => {
    expect(cableWith(visitors('anna-berg', 'emil-frank')).from).toBe('Norland, Estmark');
  });

  it('with the last place of the journey before', () => {
    expect(cableWith({ journey: 'tour' }, { briefings: [before] }).from).toBe('Estburg');
  });

  it('with the country where the visit before was not on one journey', () => {
    expect(cableWith({}, { briefings: [{ ...before, visit: { ...before.visit, journey: undefined } }] }).from).toBe('Norland');
  });

  it('with the place from which a source says that the visitor came', () => {
    const origin = { place: 'nordhavn', source: 'gazette' };
    expect(cableWith({ journey: 'tour', origin }, { briefings: [before] }).from).toBe('Nordhavn');
  });
});

describe('a cable line', () => {
  it('has all places in order', () => {
    expect(cableWith(stops('sudopol', 'estburg')).to).toEqual(['Sudopol', 'Estburg']);
  });

  it('calls places by the names of the time', () => {
    const names = [{ text: 'Old Estburg', lang: 'en', to: '2022' }];
    const places = { estburg: { name: 'Estburg', country: 'estmark', latitude: 1, longitude: 1, names } };
    expect(cableWith(stops('estburg'), { places }).to).toEqual(['Old Estburg']);
  });

  it('has the two countries, the kind and the state', () => {
    expect(cableWith({ kind: 'working' })).toMatchObject({
      countries: 'Norland – Sudonia',
      kind: 'Working visit',
      stateLabel: 'Concluded',
    });
  });

  it.each([
    ['from beginning to end', { to: '2021-04-07' }, '6–7 Apr 2021'],
    ['from its beginning, where nobody knows the end', {}, 'from 6 Apr 2021'],
    ['as planned, where it has not begun', plannedVisit('announced', '2021-04-06'), '6 Apr 2021'],
    ['as planned, where it never was', plannedVisit('cancelled', '2021-04'), 'Apr 2021'],
  ])('has the days of the visit %s', (_name, visit, when) => {
    expect(cableWith(visit).when).toBe(when);
  });

  it('leads in lists to its briefing', () => {
    const archive = archiveOf({ briefings: [{ id: ID, title: 'Berg in Sudopol' }] });
    expect(cableItemOf(visitIn(archive, ID), archive)).toMatchObject({
      href: '/briefings/2021-04-06-this/',
      title: 'Berg in Sudopol',
      to: ['Sudopol'],
    });
  });
});

it('a visit of the register leads to the stops before and after it, by place or else by country', () => {
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
