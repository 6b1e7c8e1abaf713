import { describe, expect, it } from 'vitest';
import { SORTS } from '../../../../../src/archive/model/search-options.ts';
import {
  EMPTY_STATE,
  formatState,
  isEmpty,
  hasFilters,
  parseState,
  withoutFilters,
  type SearchState,
} from '../../../../../src/client/search/query/search-state.ts';

const state = (query: string, chosen: Partial<SearchState['chosen']> = {}, more: Partial<SearchState> = {}): SearchState => ({
  ...EMPTY_STATE,
  ...more,
  query,
  chosen: { ...EMPTY_STATE.chosen, ...chosen },
});

describe('the state of the search', () => {
  it.each([
    state('gas pipeline'),
    state('Лавров'),
    state('"gas pipeline" Lavrov'),
    state('a&person=b#c?d=e+f%20g'),
    state('"><script>alert(1)</script>'),
    state('  spaces  '),
    state('', { person: ['anna-berg', 'bruno-costa'], topic: ['Oil & gas'] }),
    state('', { relationship: ['norland-sudonia'], organisation: ['league'], kind: ['state'], commitment: ['partly fulfilled'] }),
    state('50 % + 1', { country: ['Côte d’Ivoire', ''] }),
    state('gas', {}, { from: '2021-04', to: '2022', resultKind: 'quotes', sort: 'oldest', page: 3 }),
    state(''),
  ])('is the same after it was written to a URL and read from it: $query', (written) => {
    expect(parseState(formatState(written))).toEqual(written);
  });

  it('has URL parameters that never change, as readers keep their searches as links', () => {
    const chosen = { relationship: ['norland-sudonia'], commitment: ['lapsed'], kind: ['state'] };
    const other = { from: '2021', to: '2022', resultKind: 'commitments', sort: 'newest', page: 2 } as const;
    const url = '?q=gas&pair=norland-sudonia&kind=state&promise=lapsed&from=2021&to=2022&show=promises&sort=newest&page=2';
    expect(formatState(state('gas', chosen, other))).toBe(url);
  });

  it('adds nothing to the URL if it is empty', () => {
    expect(formatState(EMPTY_STATE)).toBe('');
  });

  it('is empty if the URL has only other parameters', () => {
    expect(parseState('?utm_source=mail')).toEqual(EMPTY_STATE);
  });

  it('has the first query of a URL with two', () => {
    expect(parseState('?q=one&q=two').query).toBe('one');
  });

  it('has each chosen value once', () => {
    expect(parseState('?topic=trade&topic=trade').chosen.topic).toEqual(['trade']);
  });

  it('survives a malformed URL', () => {
    expect(parseState('?q=%E0%A4%A').query).toContain('%A');
  });

  it.each(['show=everything', 'sort=upwards', 'page=0', 'page=-1', 'page=1.5', 'page=1e9', 'page=x'])(
    'ignores an invalid value: %s',
    (wrong) => {
      expect(parseState(`?${wrong}`)).toEqual(EMPTY_STATE);
    },
  );

  it('has dates of at most ten characters, and at most 100 pages', () => {
    expect(parseState('?from=2021-04-061&to=2021-04-072')).toEqual(state('', {}, { from: '2021-04-06', to: '2021-04-07' }));
    expect([parseState('?page=1').page, parseState('?page=100').page, parseState('?page=101').page]).toEqual([1, 100, 1]);
  });

  it('is of briefings, by relevance, from the first page where nothing else is chosen', () => {
    expect(EMPTY_STATE).toMatchObject({ query: '', from: '', to: '', resultKind: 'briefings', sort: SORTS[0], page: 1 });
    expect(Object.values(EMPTY_STATE.chosen).flat()).toEqual([]);
  });

  it('has a query of at most 400 characters', () => {
    expect(parseState(`?q=${'a'.repeat(10_000)}`).query).toHaveLength(400);
  });
});

describe('the state is empty', () => {
  it.each(['', '   '])('if the query is %j and no filter is active', (query) => {
    expect(isEmpty(state(query))).toBe(true);
  });

  it.each([state('', { topic: ['energy'] }), state('', {}, { from: '2021' }), state('', {}, { to: '2021' })])(
    'but not if only a filter is active',
    (filtered) => {
      expect([isEmpty(filtered), hasFilters(filtered)]).toEqual([false, true]);
    },
  );

  it('without its filters keeps its query, its order and the kind of its results', () => {
    const before = state('gas', { topic: ['energy'] }, { from: '2021', resultKind: 'quotes', sort: 'newest', page: 2 });
    expect(withoutFilters(before)).toEqual(state('gas', {}, { resultKind: 'quotes', sort: 'newest' }));
  });
});
