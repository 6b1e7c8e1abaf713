import type { Facet, ResultKind, Sort } from '../archive/model/facets.ts';
import { count, formatList, formatNumber } from './numbers.ts';
import { commitmentWords } from './commitment.ts';
import { quoteQuery, quoteIsolatedQuery } from './quote-query.ts';
import { visitWords } from './visit.ts';

/** The words of the search page; by themselves, because the reader's browser loads them too. */
export const searchWords = {
  title: 'Search past visits',
  summary: 'Words, names in any script, places, subjects; phrases in quotation marks. Narrow down by who, where, what and when.',
  label: 'Search for',
  submit: 'Search',
  noScript: 'Searching needs JavaScript, which is off or did not load. Everything can also be found by its list:',
  filters: 'Narrow down',
  facets: {
    country: 'Country',
    person: 'Person',
    relationship: 'Pair of countries',
    topic: 'Topic',
    organisation: 'Organisation',
    kind: 'Kind of visit',
    commitment: 'Promises that are',
  } satisfies Record<Facet, string>,
  /** Names of values that have no page of their own. */
  values: new Map<string, string>(Object.entries({ ...visitWords.visitKind, ...commitmentWords.commitmentState })),
  kinds: {
    briefings: 'Briefings',
    visits: 'Other visits',
    quotes: 'Quotes',
    commitments: 'Promises',
    names: 'Names',
  } satisfies Record<ResultKind, string>,
  kindsLabel: 'What was found',
  types: { person: 'Person', country: 'Country', pair: 'Pair of countries', organisation: 'Organisation', place: 'Place', topic: 'Topic' },
  begin: 'Begin with one of these',
  lists: 'Or go by the lists',
  loading: 'Searching …',
  loadingIndex: 'Loading the search index …',
  found: {
    briefings: (n: number) => count(n, 'briefing', 'briefings'),
    visits: (n: number) => count(n, 'visit without a briefing', 'visits without a briefing'),
    quotes: (n: number) => count(n, 'quote', 'quotes'),
    commitments: (n: number) => count(n, 'promise', 'promises'),
    names: (n: number) => count(n, 'name', 'names'),
  } satisfies Record<ResultKind, (n: number) => string>,
  foundFor: (found: string, query: string) => (query === '' ? found : `${found} for ${quoteQuery(query)}`),
  number: formatNumber,
  nothing: (query: string) => (query === '' ? 'Nothing fits these filters together.' : `Nothing was found for ${quoteQuery(query)}.`),
  nothingHint: 'Try fewer words, another spelling, or fewer filters, or go by the lists.',
  otherKinds: (found: string[]) => `There is more to be found: ${formatList(found)}.`,
  without: (filter: string, found: string) => `Without ${filter}: ${found}`,
  didYouMean: 'Did you mean',
  absent: (words: string[]) =>
    `${formatList(words.map(quoteIsolatedQuery))} ${words.length === 1 ? 'stands' : 'stand'} in nothing that is searched here; these have the other words.`,
  shortened: (word: string, form: string) =>
    `${quoteIsolatedQuery(word)} stands nowhere as such; these have the shorter ${quoteIsolatedQuery(form)}.`,
  exactly: (words: string[]) => `Search for exactly ${formatList(words.map(quoteIsolatedQuery))}`,
  phrases:
    'A phrase is found word after word, whatever the capitals, accents, hyphens and endings: “gas pipelines” is also “gas pipeline”.',
  byOtherName: (typed: string, name: string) => `${quoteIsolatedQuery(typed)} is another name of ${name}.`,
  clear: 'Clear filters',
  inUse: 'Filters in use',
  remove: (filter: string) => `Remove filter: ${filter}`,
  more: 'More hits',
  hits: 'Hits',
  sort: 'Order',
  sorts: { relevance: 'Best match', newest: 'Newest visit', oldest: 'Oldest visit' } satisfies Record<Sort, string>,
  dates: {
    title: 'Date of the visit',
    from: 'From',
    to: 'To',
    hint: '2021, 2021-04 or 2021-04-06',
    wrong: (text: string) => `${quoteIsolatedQuery(text)} is not a date. Write 2021, 2021-04 or 2021-04-06.`,
    backwards: 'The first date is after the last.',
    years: 'Visits by year; drag over years to choose them',
    firstYear: 'First year',
    lastYear: 'Last year',
    year: (year: number, n: number) => `${year}: ${n}`,
    span: (from: string, to: string) => (from === '' ? `until ${to}` : to === '' ? `from ${from}` : `${from} to ${to}`),
  },
  feed: (name: string) => `Feed: ${name}`,
  siteFeed: 'Feed of all briefings',
  from: 'in',
  failed: 'The search index did not load.',
  failedPart: 'A list did not load.',
  retry: 'Try again',
  examples: ['gas protocol equipment', 'Лавров', '“gas pipeline”', 'wheat Putin', 'Kashmir Lavrov'],
} as const;
