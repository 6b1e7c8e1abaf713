import { count } from './numbers.ts';

/** The words of the pages of all promises; by themselves, because the reader's browser loads them too. */
export const commitmentsWords = {
  title: 'Promises',
  summary: 'Every promise made on a visit that has a briefing, with what became of it and the evidence.',
  ofYear: (page: string) => `Promises from visits of ${page}`,
  yearSummary: (year: string, n: number) => `${count(n, 'promise', 'promises')} made on visits of ${year}, with what became of them.`,
  count: (n: number) => count(n, 'promise', 'promises'),
  filterBy: 'Show only',
  filters: { year: 'Visit of', state: 'State', due: 'Due', pair: 'Between', topic: 'Visit about', kind: 'Kind' },
  due: { overdue: 'Overdue', ahead: 'Still to come' },
  overdueBy: (date: string) => `Overdue by ${date}`,
  overdueOn: (date: string, n: number, all: string) => `On ${date}, ${n} of ${all} ${n === 1 ? 'was' : 'were'} overdue.`,
  here: (n: number) => `the ${count(n, 'promise', 'promises')} here`,
  option: (text: string, n: number) => `${text} (${n})`,
  any: 'All',
  rarer: (shown: number) => `Only the ${shown} most frequent are offered; the page of each has its promises.`,
  latest: (shown: number, all: number) =>
    shown === all
      ? count(all, 'promise', 'promises')
      : `The latest ${shown} of ${count(all, 'promise', 'promises')}; the earlier ones are below, by year.`,
  found: (found: number, all: number) => `${found} of ${count(all, 'promise', 'promises')}.`,
  none: 'No promise fits all of these together.',
  loading: 'Loading the earlier years …',
  failed: (found: number) => `${found} found in the latest years; the earlier years did not load.`,
  retry: 'Try again',
  reset: 'Clear filters',
} as const;
