import type { DocumentKind } from '../schemas/document.ts';
import { listFilterWords } from './list-filters.ts';
import { count } from './numbers.ts';

/** The words for papers that were signed or issued. */
export const documentWords = {
  documentKind: {
    treaty: 'Treaty',
    agreement: 'Agreement',
    protocol: 'Protocol',
    'memorandum of understanding': 'Memorandum of understanding',
    contract: 'Contract',
    'letter of intent': 'Letter of intent',
    'joint statement': 'Joint statement',
    declaration: 'Declaration',
    plan: 'Plan',
  } satisfies Record<DocumentKind, string>,
  /** What a paper is, and when it was signed or issued, if that is known. */
  documentOf: (kind: string, date: string | undefined) => (date === undefined ? kind : `${kind}, ${date}`),
} as const;

/** The words of the pages that list all papers. Browsers load them too. */
export const documentsWords = {
  ...listFilterWords,
  title: 'Documents',
  summary: 'What was signed or issued on the visits in our briefings, by date, with parties and sources.',
  count: (n: number) => count(n, 'document', 'documents'),
  ofYear: (page: string) => `Documents of ${page}`,
  yearSummary: (year: string, n: number) => `${count(n, 'document', 'documents')} signed or issued in ${year}, with parties and sources.`,
  filters: { year: 'Year', kind: 'Type', country: 'Country', organisation: 'Organisation', topic: 'Topic of the visit' },
  rarer: (shown: number) => `Only the ${shown} most frequent are offered here. Each has a page of its own with its documents.`,
  latest: (shown: number, all: number) =>
    shown === all
      ? count(all, 'document', 'documents')
      : `The latest ${shown} of ${count(all, 'document', 'documents')}. Earlier ones are listed by year below.`,
  found: (found: number, all: number) => `${found} of ${count(all, 'document', 'documents')}.`,
  none: 'No document matches all these filters.',
} as const;
