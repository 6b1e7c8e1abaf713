import type { CorrectionKind } from '../schemas/correction.ts';
import { count } from './numbers.ts';

/** The words of the page of all corrections. */
export const correctionsWords = {
  title: 'Corrections',
  summary: 'Changes made to briefings after publication and the reasons for them, latest first.',
  ofYear: (page: string) => `Corrections of ${page}`,
  yearSummary: (year: string, n: number) => `${count(n, 'correction', 'corrections')} made in ${year}${n > 1 ? ', latest first' : ''}.`,
  count: (n: number) => count(n, 'correction', 'corrections'),
  none: 'No briefing has been corrected.',
  report: 'If you find a mistake, write to',
  kind: { error: 'Mistake corrected', addition: 'Addition' } satisfies Record<CorrectionKind, string>,
} as const;
