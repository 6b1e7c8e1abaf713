import type { Deadline } from '../archive/facts/commitment-deadline-and-lateness.ts';
import { listFilterWords } from './list-filters.ts';
import { count } from './numbers.ts';

/** The words of the pages of all commitments. In a file of their own because browsers load them too. */
export const commitmentsWords = {
  title: 'Promises',
  summary:
    'Promises made on the visits covered by our briefings, with their outcome and the evidence for it. A few were made earlier and taken up on the visit. Stances and hopes are not listed.',
  ofYear: (page: string) => `Promises made in ${page}`,
  yearSummary: (year: string, n: number) => `${count(n, 'promise', 'promises')} made on visits in ${year}, with their outcome.`,
  count: (n: number) => count(n, 'promise', 'promises'),
  skip: 'Skip to the filters',
  changed: 'What changed lately',
  dueNext: 'Due next',
  nextDue: 'Next due:',
  restated: 'first made earlier',
  dueBy: (date: string) => `due ${date}`,
  ...listFilterWords,
  filters: { year: 'Year', state: 'Outcome', due: 'Due', pair: 'Countries', topic: 'Topic', kind: 'Type' },
  due: { overdue: 'Overdue', passed: 'Due date passed', ahead: 'Not yet due' } satisfies Record<Deadline['state'], string>,
  passedBy: (date: string) => `Due date passed by ${date}`,
  meanings: 'What each outcome means',
  deadlines:
    'A promise is overdue if a source shows that it was still pending after its due date. If no source goes that far, we say only that the due date has passed.',
  overdueOn: (date: string, n: number, all: string) => `On ${date}, ${n} of ${all} ${n === 1 ? 'was' : 'were'} overdue.`,
  here: (n: number) => `the ${count(n, 'promise', 'promises')} here`,
  unreported: {
    heading: (n: number) => `${count(n, 'promise', 'promises')} with no known outcome`,
    note: (lookedFor: number, notChecked: number) =>
      [
        ...(lookedFor > 0 ? [`For ${lookedFor} we looked and found no report.`] : []),
        ...(notChecked > 0 ? [`We have not checked ${notChecked} since our last source.`] : []),
      ].join(' '),
  },
  rarer: (shown: number) => `Only the ${shown} most frequent are offered here. Each has a page of its own with its promises.`,
  latest: (shown: number, all: number) =>
    shown === all
      ? count(all, 'promise', 'promises')
      : `The latest ${shown} of ${count(all, 'promise', 'promises')}. Earlier ones are listed by year below.`,
  found: (found: number, all: number) => `${found} of ${count(all, 'promise', 'promises')}.`,
  none: 'No promise matches all these filters.',
} as const;
