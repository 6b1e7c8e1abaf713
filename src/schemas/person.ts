import { z } from 'astro/zod';
import { text } from './fields/text.ts';
import { nameFields } from './fields/name-fields.ts';
import { externalIds } from './fields/external-ids.ts';
import { office } from './office.ts';

export const person = z.strictObject({
  name: text('The name in Latin script, as the site prints it: `Sergey Lavrov`'),
  family: text('The part of the name that texts use by itself: `Lavrov`'),
  ...nameFields,
  same: externalIds,
  offices: z
    .array(office)
    .default([])
    .describe('The offices that the person holds or has held, with dates only as exact as they are certain'),
});

export type PersonData = z.output<typeof person>;
