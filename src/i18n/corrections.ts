import type { CorrectionKind } from '../schemas/correction.ts';
import { count } from './numbers.ts';

/** The words of the page of all corrections. */
export const correctionsWords = {
  title: 'Corrections',
  summary: 'What was changed in briefings after they were published, and why, the latest first.',
  ofYear: (page: string) => `Corrections of ${page}`,
  yearSummary: (year: string, n: number) => `${count(n, 'correction', 'corrections')} made in ${year}${n > 1 ? ', the latest first' : ''}.`,
  count: (n: number) => count(n, 'correction', 'corrections'),
  none: 'No briefing has been corrected so far.',
  report: 'If you find a mistake, write to',
  feed: 'Corrections as a feed (RSS)',
  kind: { error: 'Mistake corrected', addition: 'Something added' } satisfies Record<CorrectionKind, string>,
} as const;
