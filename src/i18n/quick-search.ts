import { count, formatList } from './numbers.ts';
import { quoteIsolatedQuery } from './quote-query.ts';

/** The words of the quick search and of the marks in a briefing; by themselves, because the reader's browser loads them. */
export const quickSearchWords = {
  name: 'Quick search',
  label: 'Search for',
  hint: 'A name in any script, a place, words',
  close: 'Close',
  suggestions: 'Suggestions',
  jumps: 'Go to',
  hits: 'In the briefings',
  all: (query: string) => `All hits for ${quoteIsolatedQuery(query)}`,
  types: { person: 'Person', country: 'Country', pair: 'Pair', organisation: 'Organisation', place: 'Place', topic: 'Topic' },
  found: (names: number, briefings: number, query: string) => {
    const parts = [names > 0 && count(names, 'name', 'names'), briefings > 0 && count(briefings, 'briefing', 'briefings')];
    return `${formatList(parts.filter((part) => part !== false))} for ${quoteIsolatedQuery(query)}`;
  },
  nothing: (query: string) => `Nothing was found for ${quoteIsolatedQuery(query)}.`,
  failed: { names: 'The list of names did not load.', briefings: 'The search index did not load.' },
  retry: 'Try again',
  keys: 'Arrow keys choose, Enter opens, Escape closes.',
  slash: 'Open this with the / key',
  marks: { name: 'Marked words', count: (n: number) => count(n, 'mark', 'marks'), away: 'Put the marks away' },
} as const;
