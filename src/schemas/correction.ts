import { z } from 'astro/zod';
import { exactDay } from './fields/partial-day.ts';
import { key } from './fields/key-and-id.ts';
import { text } from './fields/text.ts';

/** What a correction did: it corrected an error, or added something that was missing. */
export const CORRECTION_KINDS = ['error', 'addition'] as const;

export const correction = z.strictObject({
  key: key('correction'),
  date: exactDay('The day of the correction'),
  kind: z
    .enum(CORRECTION_KINDS)
    .default('error')
    .describe('`error` if something was wrong, `addition` if something was missing; `error` if left out'),
  note: text('What was changed, and why, in one or two sentences'),
});

export type Correction = z.output<typeof correction>;
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];
