import { count } from './numbers.ts';

/** The words of the page of all promises; by themselves, because the reader's browser loads them too. */
export const commitmentsWords = {
  title: 'Promises',
  summary: 'Every promise made on a visit that has a briefing, with what became of it and the evidence.',
  filterBy: 'Show only',
  filters: { state: 'State', pair: 'Between', topic: 'Visit about', kind: 'Kind' },
  all: 'All',
  shown: (shown: number, all: number) =>
    shown === all ? count(all, 'promise', 'promises') : `${shown} of ${count(all, 'promise', 'promises')}`,
  none: 'No promise fits all of these together.',
  reset: 'Show all',
} as const;
