import { count } from '../numbers.ts';

/** The words of the page on which readers filter and count visits. Browsers load them too. */
export const askDataWords = {
  title: 'Ask the data',
  summary:
    'Filter all visits in this archive and count them by country, function, type or year. Announced, postponed and cancelled visits are among them unless you choose a state.',
  form: 'Filter and count',
  aspects: { from: 'From', to: 'To', function: 'Function', kind: 'Type', state: 'State', year: 'Year' },
  any: 'All',
  by: 'Count by',
  groups: {
    from: 'country of the visitor',
    to: 'country visited',
    function: 'function of the visitor',
    kind: 'type of visit',
    state: 'state',
    year: 'year',
  },
  reset: 'Clear filters',
  counts: 'Visits by',
  number: 'Visits',
  several: 'A visit with several countries or functions counts for each of them.',
  none: 'not stated',
  visits: 'These visits',
  all: (n: number) => count(n, 'visit', 'visits'),
  found: (found: number, all: number) => `${found} of ${count(all, 'visit', 'visits')}.`,
  loading: 'Loading all visits …',
  failed: 'The visits could not be loaded. The whole list is in the files of the data.',
  bounded: (shown: number, all: number) =>
    shown < all
      ? `The latest ${shown} of ${count(all, 'visit', 'visits')} are listed here.`
      : `All ${count(all, 'visit', 'visits')} are listed here.`,
  everywhere: 'Every visit is on the page of its year, and in the table of visits:',
  save: 'Save as CSV:',
  saveCounts: 'the counts',
  saveVisits: 'the visits',
  columns: { date: 'Date', visit: 'Visit' },
  route: (from: string, to: string) => (from === '' ? `To ${to}` : `${from} → ${to}`),
  absence: 'Not every visit is listed in this archive, so these are numbers of what it holds and not of all visits that were made.',
} as const;
