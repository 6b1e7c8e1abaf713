import type { DocumentKind } from '../schemas/document.ts';
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

/** The words of the pages that list all papers. */
export const documentsWords = {
  count: (n: number) => count(n, 'document', 'documents'),
} as const;
