import { count, formatList } from './numbers.ts';
import { quoteIsolatedQuery } from './quote-query.ts';

/** The words of the quick search and of highlighted words in a briefing. In a file of their own because browsers load them. */
export const quickSearchWords = {
  name: 'Quick search',
  label: 'Search for',
  hint: 'Person, place or topic, in any script',
  close: 'Close',
  suggestions: 'Suggestions',
  kept: 'Your searches',
  jumps: 'Go to',
  hits: 'Briefings',
  /** Where in a briefing an option leads. */
  section: (title: string) => `Opens at “${title}”`,
  all: (query: string) => `All results for ${quoteIsolatedQuery(query)}`,
  types: { person: 'Person', country: 'Country', pair: 'Pair', organisation: 'Organisation', place: 'Place', topic: 'Topic' },
  found: (names: number, briefings: number, query: string) => {
    const parts = [names > 0 && count(names, 'name', 'names'), briefings > 0 && count(briefings, 'briefing', 'briefings')];
    return `${formatList(parts.filter((part) => part !== false))} for ${quoteIsolatedQuery(query)}`;
  },
  nothing: (query: string) => `No results for ${quoteIsolatedQuery(query)}.`,
  failed: {
    names: 'The list of names could not be loaded.',
    briefings: 'The search index could not be loaded.',
    server: 'The search server does not answer.',
  },
  retry: 'Try again',
  keys: 'Use the arrow keys to choose, Enter to open and Escape to close.',
  slash: 'Open with the / key',
  marks: { name: 'Highlighted words', count: (n: number) => count(n, 'highlight', 'highlights'), away: 'Remove highlights' },
} as const;
