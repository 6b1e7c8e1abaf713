import { count } from './numbers.ts';

/** The words of the search page; by themselves, because the reader's browser loads them too. */
export const searchWords = {
  title: 'Search past visits',
  summary: 'Words, names in any script, places, subjects; narrow the hits down by person, country and topic.',
  label: 'Search for',
  submit: 'Search',
  noScript: 'Searching needs JavaScript, which is off or did not load. Everything can also be found by its list:',
  filters: 'Narrow down',
  facets: { person: 'Person', country: 'Country', topic: 'Topic' },
  begin: 'Begin with one of these',
  lists: 'Or go by the lists',
  loading: 'Searching …',
  found: (n: number, query: string) =>
    query === '' ? count(n, 'briefing', 'briefings') : `${count(n, 'briefing', 'briefings')} for “${query}”`,
  nothing: (query: string) => (query === '' ? 'Nothing fits these filters together.' : `Nothing was found for “${query}”.`),
  nothingHint: 'Try fewer words, another spelling, or fewer filters, or go by the lists.',
  byOtherName: 'Found by another spelling of a name.',
  clear: 'Clear filters',
  more: 'More hits',
  hits: 'Hits',
  failed: 'The search index did not load.',
  retry: 'Try again',
  examples: ['gas protocol equipment', 'Лавров', 'wheat Putin', 'vaccine doses', 'Kashmir Lavrov'],
} as const;
