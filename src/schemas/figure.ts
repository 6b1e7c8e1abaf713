import { z } from 'astro/zod';
import { formerKeys } from './fields/former-ids-and-keys.ts';
import { idOf, key } from './fields/key-and-id.ts';
import { text } from './fields/text.ts';
import { entrySource } from './source.ts';

/** How a number that is not exact differs from the true one. */
export const FIGURE_BOUNDS = ['about', 'more than', 'up to'] as const;

export const figure = z.strictObject({
  key: key('figure'),
  formerly: formerKeys,
  topic: idOf('topic').describe('What it is about: one of the `topics` of the briefing; leave it out where none fits').optional(),
  what: text('What the number counts: `rise in trade between Russia and Pakistan`'),
  value: z.number({ error: 'is missing or not a number' }).describe('The number itself, without separators: `150000`'),
  unit: text('Its unit: `doses`, `per cent`, `km`').refine((unit) => !/^\d[\d.,]*\s/.test(unit), {
    error: 'begins with a number',
    params: { remedy: 'leave the number to `value`' },
  }),
  bound: z
    .enum(FIGURE_BOUNDS)
    .describe(`Only if the number is not exact, one of: ${FIGURE_BOUNDS.join(', ')}`)
    .optional(),
  by: text('Who stated it: the id of a person, country or organisation; leave it out where no source says').optional(),
  source: entrySource,
});

export type Figure = z.output<typeof figure>;
