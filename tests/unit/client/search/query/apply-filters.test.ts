import { describe, expect, it } from 'vitest';
import {
  countOwnValues,
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
const matches = [0, 1, 2, 3].map((visit) => ({ visit }));
const flagsOf = (topic: string[], country: string[] = []): VisitFlags =>
  new Map([
    ...(topic.length > 0 ? [['topic', flagVisits(topics, topic, 5)] as const] : []),
    ...(country.length > 0 ? [['country', flagVisits(countries, country, 5)] as const] : []),
  ]);
const filter = (flags: VisitFlags, ignored?: 'topic' | 'country') => applyFilters(matches, flags, EMPTY_STATE, ignored);
const countTopics = (flags: VisitFlags, chosen: string[]) =>
  countValues(topics, countByVisit(filter(flags, 'topic'), 5), chosen).map(({ value, count }) => `${value} ${count}`);

describe('filters', () => {
  it('with several values of one facet pass visits with any of them', () => {
    expect(filter(flagsOf(['wheat', 'trade'])).map(({ visit }) => visit)).toEqual([0, 1, 2, 3]);
  });

  it('of two facets pass visits with both', () => {
    expect(filter(flagsOf(['trade'], ['sudonia'])).map(({ visit }) => visit)).toEqual([1]);
  });

  it('with a value that no visit has pass nothing', () => {
    expect(filter(flagsOf(['"><script>']))).toEqual([]);
  });

  it('by the state of commitments pass a commitment by its own state', () => {
    const commitments = [
      { visit: 0, state: 'lapsed' },
      { visit: 0, state: 'pending' },
    ];
    const flags: VisitFlags = new Map([['commitment', Uint8Array.from([1])]]);
    expect(applyFilters(commitments, flags, { chosen: { ...EMPTY_STATE.chosen, commitment: ['lapsed'] } })).toEqual([
      { visit: 0, state: 'lapsed' },
    ]);
  });
});

describe('counts', () => {
  it('are of the matches, without the values that no match has', () => {
    expect(countTopics(flagsOf([]), [])).toEqual(['trade 3', 'wheat 2']);
  });

  it('are in descending order, and equal ones in that of their values', () => {
    const visitsByValue = new Map([
      ['wheat', [0]],
      ['arms', [0]],
      ['trade', [0, 1]],
      ['oil', []],
      ['gas', [0]],
      ['energy', [0, 1, 2]],
    ]);
    const counts = countValues(visitsByValue, Uint16Array.of(1, 1, 1), ['banking', 'oil']);
    expect(counts.map(({ value, count }) => `${value} ${count}`)).toEqual([
      ...['energy 3', 'trade 2', 'arms 1', 'gas 1', 'wheat 1', 'banking 0', 'oil 0'],
    ]);
    const states = ['a', 'b', 'b', 'c', 'c', 'c'].map((state) => ({ visit: 0, state }));
    expect(countOwnValues('commitment', [...states, { visit: 0 }], []).map(({ value }) => value)).toEqual(['c', 'b', 'a']);
  });

  it('of a facet do not change with its own choice, and keep a chosen value without a match', () => {
    expect(countTopics(flagsOf(['wheat', 'gas']), ['wheat', 'gas'])).toEqual(['trade 3', 'wheat 2', 'gas 0']);
  });

  it('of a facet follow the choice of another', () => {
    expect(countTopics(flagsOf(['trade'], ['sudonia']), ['trade'])).toEqual(['trade 1', 'wheat 1']);
  });

  it('of visits count every quote', () => {
    expect([...countByVisit([{ visit: 1 }, { visit: 1 }, { visit: 4 }], 5)]).toEqual([0, 2, 0, 0, 1]);
  });

  it('of kinds of documents count documents, each of which passes by its own', () => {
    const of = ['treaty', 'plan', 'treaty'].map((paper) => ({ visit: 0, paper }));
    expect(countOwnValues('document', of, [])).toEqual([
      { value: 'treaty', count: 2 },
      { value: 'plan', count: 1 },
    ]);
    const flags: VisitFlags = new Map([['document', Uint8Array.of(1)]]);
    const state = { ...EMPTY_STATE, chosen: { ...EMPTY_STATE.chosen, document: ['plan'] } };
    expect(applyFilters([...of, { visit: 0 }], flags, state)).toEqual([{ visit: 0, paper: 'plan' }, { visit: 0 }]);
  });

  it('of states count commitments', () => {
    const of = ['lapsed', 'pending', 'lapsed'].map((state) => ({ visit: 0, state }));
    expect(countOwnValues('commitment', of, ['unknown'])).toEqual([
      { value: 'lapsed', count: 2 },
      { value: 'pending', count: 1 },
      { value: 'unknown', count: 0 },
    ]);
  });
});
