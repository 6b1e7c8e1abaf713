import { describe, expect, it } from 'vitest';
import {
  countStates,
  countValues,
  applyFilters,
  flagVisits,
  countByVisit,
  type VisitFlags,
} from '../../../../../src/client/search/query/apply-filters.ts';
import { EMPTY_STATE } from '../../../../../src/client/search/query/search-state.ts';

const topics = new Map([
  ['trade', [0, 1, 2]],
  ['wheat', [2, 3]],
  ['gas', [4]],
]);
const countries = new Map([
  ['norland', [0, 2, 4]],
  ['sudonia', [1, 3]],
]);
const hits = [0, 1, 2, 3].map((visit) => ({ visit }));
const passesOf = (topic: string[], country: string[] = []): VisitFlags =>
  new Map([
    ...(topic.length > 0 ? [['topic', flagVisits(topics, topic, 5)] as const] : []),
    ...(country.length > 0 ? [['country', flagVisits(countries, country, 5)] as const] : []),
  ]);
const left = (passes: VisitFlags, but?: 'topic' | 'country') => applyFilters(hits, passes, EMPTY_STATE, but);
const counted = (passes: VisitFlags, chosen: string[]) =>
  countValues(topics, countByVisit(left(passes, 'topic'), 5), chosen).map(({ value, count }) => `${value} ${count}`);

describe('filters', () => {
  it('with several values of one facet mean any of them', () => {
    expect(left(passesOf(['wheat', 'trade'])).map(({ visit }) => visit)).toEqual([0, 1, 2, 3]);
  });

  it('of two facets mean both', () => {
    expect(left(passesOf(['trade'], ['sudonia'])).map(({ visit }) => visit)).toEqual([1]);
  });

  it('with a value that nothing has leave nothing', () => {
    expect(left(passesOf(['"><script>']))).toEqual([]);
  });

  it('of the state of promises go by the promise itself, where it is one', () => {
    const promises = [
      { visit: 0, state: 'lapsed' },
      { visit: 0, state: 'pending' },
    ];
    const passes: VisitFlags = new Map([['commitment', Uint8Array.from([1])]]);
    expect(applyFilters(promises, passes, { chosen: { ...EMPTY_STATE.chosen, commitment: ['lapsed'] } })).toEqual([
      { visit: 0, state: 'lapsed' },
    ]);
  });
});

describe('counts', () => {
  it('are of the hits, without the values that none has', () => {
    expect(counted(passesOf([]), [])).toEqual(['trade 3', 'wheat 2']);
  });

  it('of a facet do not change with its own choice, and keep a chosen value without a hit', () => {
    expect(counted(passesOf(['wheat', 'gas']), ['wheat', 'gas'])).toEqual(['trade 3', 'wheat 2', 'gas 0']);
  });

  it('of a facet follow the choice of another', () => {
    expect(counted(passesOf(['trade'], ['sudonia']), ['trade'])).toEqual(['trade 1', 'wheat 1']);
  });

  it('count every quote of a visit', () => {
    expect([...countByVisit([{ visit: 1 }, { visit: 1 }, { visit: 4 }], 5)]).toEqual([0, 2, 0, 0, 1]);
  });

  it('of states are of promises', () => {
    const of = ['lapsed', 'pending', 'lapsed'].map((state) => ({ visit: 0, state }));
    expect(countStates(of, ['unknown'])).toEqual([
      { value: 'lapsed', count: 2 },
      { value: 'pending', count: 1 },
      { value: 'unknown', count: 0 },
    ]);
  });
});
