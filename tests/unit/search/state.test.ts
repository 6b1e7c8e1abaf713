import { describe, expect, it } from 'vitest';
import { filtersOf, formatState, isEmpty, parseState, type SearchState } from '../../../src/search/state.ts';

const state = (query: string, chosen: Partial<SearchState['chosen']> = {}): SearchState => ({
  query,
  chosen: { person: [], country: [], topic: [], ...chosen },
});

describe('what is searched for', () => {
  it.each([
    state('gas pipeline'),
    state('Лавров'),
    state('a&person=b#c?d=e+f%20g'),
    state('"><script>alert(1)</script>'),
    state('  spaces  '),
    state('', { person: ['Anna Berg', 'Bruno Costa'], topic: ['Oil & gas'] }),
    state('50 % + 1', { country: ['Côte d’Ivoire', ''] }),
    state(''),
  ])('comes back from the address as it went in: $query', (it) => {
    expect(parseState(formatState(it))).toEqual(it);
  });

  it('leaves the address clean where there is nothing', () => {
    expect(formatState(state(''))).toBe('');
  });

  it('is nothing where an address says nothing of it', () => {
    expect(parseState('?utm_source=mail')).toEqual(state(''));
  });

  it('is the first where an address has two', () => {
    expect(parseState('?q=one&q=two').query).toBe('one');
  });

  it('survives an address that is broken', () => {
    expect(parseState('?q=%E0%A4%A').query).toContain('%A');
  });
});

describe('there is nothing to search for', () => {
  it.each(['', '   '])('where the box holds %j and no filter is set', (query) => {
    expect(isEmpty(state(query))).toBe(true);
  });

  it('but there is where only a filter is set', () => {
    expect(isEmpty(state('', { topic: ['Energy'] }))).toBe(false);
  });
});

it('several values of one filter mean any of them, and filters without a value do not count', () => {
  expect(filtersOf(state('', { person: ['Anna Berg', 'Bruno Costa'] }))).toEqual({ person: { any: ['Anna Berg', 'Bruno Costa'] } });
});
