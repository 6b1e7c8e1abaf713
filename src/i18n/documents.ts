import type { DocumentKind } from '../schemas/document.ts';

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
} as const;
