import { z } from 'astro/zod';
import { exactDay } from './day.ts';
import { key, text } from './key.ts';

export const correction = z.strictObject({
  key: key('correction'),
  date: exactDay('The day of the correction'),
  note: text('What was changed, and why, in one or two sentences'),
});

export type Correction = z.output<typeof correction>;
