import type { CorrectionKind } from '../schemas/correction.ts';

/** The words of the page of all corrections. */
export const correctionsWords = {
  title: 'Corrections',
  summary: 'What was changed in briefings after they were published, and why, the latest first.',
  none: 'No briefing has been corrected so far.',
  report: 'If you find a mistake, write to',
  feed: 'Corrections as a feed (RSS)',
  kind: { error: 'Mistake corrected', addition: 'Something added' } satisfies Record<CorrectionKind, string>,
} as const;
