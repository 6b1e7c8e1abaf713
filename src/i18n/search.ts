import { count, formatList, formatNumber } from './numbers.ts';
import { promiseWords } from './promise.ts';
import { cited, quoted } from './quoted.ts';
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
    pair: 'Pair of countries',
    topic: 'Topic',
    organisation: 'Organisation',
    kind: 'Kind of visit',
    promise: 'Promises that are',
  },
  /** Names of values that have no page of their own. */
  values: new Map<string, string>(Object.entries({ ...visitWords.visitKind, ...promiseWords.commitmentState })),
  kinds: {
    briefings: 'Briefings',
    visits: 'Other visits',
    quotes: 'Quotes',
    promises: 'Promises',
    names: 'Names',
  },
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
    promises: (n: number) => count(n, 'promise', 'promises'),
    names: (n: number) => count(n, 'name', 'names'),
  },
  foundFor: (found: string, query: string) => (query === '' ? found : `${found} for ${cited(query)}`),
  number: formatNumber,
  nothing: (query: string) => (query === '' ? 'Nothing fits these filters together.' : `Nothing was found for ${cited(query)}.`),
  nothingHint: 'Try fewer words, another spelling, or fewer filters, or go by the lists.',
  otherKinds: (found: string[]) => `There is more to be found: ${formatList(found)}.`,
  without: (filter: string, found: string) => `Without ${filter}: ${found}`,
  didYouMean: 'Did you mean',
  absent: (words: string[]) =>
    `${formatList(words.map(quoted))} ${words.length === 1 ? 'stands' : 'stand'} in nothing that is searched here; these have the other words.`,
  shortened: (word: string, form: string) => `${quoted(word)} stands nowhere as such; these have the shorter ${quoted(form)}.`,
  exactly: (words: string[]) => `Search for exactly ${formatList(words.map(quoted))}`,
  phrases:
    'A phrase is found word after word, whatever the capitals, accents, hyphens and endings: “gas pipelines” is also “gas pipeline”.',
  byOtherName: (typed: string, name: string) => `${quoted(typed)} is another name of ${name}.`,
  clear: 'Clear filters',
  inUse: 'Filters in use',
  remove: (filter: string) => `Remove filter: ${filter}`,
  more: 'More hits',
  hits: 'Hits',
  sort: 'Order',
  sorts: { relevance: 'Best match', newest: 'Newest visit', oldest: 'Oldest visit' },
  dates: {
    title: 'Date of the visit',
    from: 'From',
    to: 'To',
    hint: '2021, 2021-04 or 2021-04-06',
    wrong: (text: string) => `${quoted(text)} is not a date. Write 2021, 2021-04 or 2021-04-06.`,
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

/** What hits are narrowed down by; also the names of the address's parameters and of the tables beside the index. */
export type Facet = keyof typeof searchWords.facets;

/** The kinds of things that are found, each shown by itself. */
export type FoundKind = keyof typeof searchWords.kinds;

export type Sort = keyof typeof searchWords.sorts;
