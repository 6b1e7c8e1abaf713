import { describe, expect, it } from 'vitest';
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

describe('what is searched for', () => {
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
  ])('comes back from the address as it went in: $query', (it) => {
    expect(parseState(formatState(it))).toEqual(it);
  });

  it('has URL parameters that never change, as readers keep their searches as links', () => {
    const chosen = { relationship: ['norland-sudonia'], commitment: ['lapsed'], kind: ['state'] };
    const other = { from: '2021', to: '2022', resultKind: 'commitments', sort: 'newest', page: 2 } as const;
    const url = '?q=gas&pair=norland-sudonia&kind=state&promise=lapsed&from=2021&to=2022&show=promises&sort=newest&page=2';
    expect(formatState(state('gas', chosen, other))).toBe(url);
  });

  it('leaves the address clean where there is nothing', () => {
    expect(formatState(EMPTY_STATE)).toBe('');
  });

  it('is nothing where an address says nothing of it', () => {
    expect(parseState('?utm_source=mail')).toEqual(EMPTY_STATE);
  });

  it('is the first where an address has two', () => {
    expect(parseState('?q=one&q=two').query).toBe('one');
  });

  it('has each chosen value once', () => {
    expect(parseState('?topic=trade&topic=trade').chosen.topic).toEqual(['trade']);
  });

  it('survives an address that is broken', () => {
    expect(parseState('?q=%E0%A4%A').query).toContain('%A');
  });

  it.each(['show=everything', 'sort=upwards', 'page=0', 'page=-1', 'page=1.5', 'page=1e9', 'page=x'])(
    'takes nothing that it cannot mean: %s',
    (wrong) => {
      expect(parseState(`?${wrong}`)).toEqual(EMPTY_STATE);
    },
  );

  it('is cut where it is longer than anyone asks', () => {
    expect(parseState(`?q=${'a'.repeat(10_000)}`).query).toHaveLength(400);
  });
});

describe('there is nothing to search for', () => {
  it.each(['', '   '])('where the box holds %j and no filter is set', (query) => {
    expect(isEmpty(state(query))).toBe(true);
  });

  it.each([state('', { topic: ['energy'] }), state('', {}, { from: '2021' }), state('', {}, { to: '2021' })])(
    'but there is where only a filter is set',
    (it) => {
      expect([isEmpty(it), hasFilters(it)]).toEqual([false, true]);
    },
  );

  it('and without its filters a search keeps its words, its order and what it shows', () => {
    const before = state('gas', { topic: ['energy'] }, { from: '2021', resultKind: 'quotes', sort: 'newest', page: 2 });
    expect(withoutFilters(before)).toEqual(state('gas', {}, { resultKind: 'quotes', sort: 'newest' }));
  });
});
