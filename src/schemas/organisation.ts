import { z } from 'astro/zod';
import { text } from './fields/text.ts';
import { nameFields } from './fields/name-fields.ts';
import { externalIds } from './fields/external-ids.ts';

export const organisation = z.strictObject({
  name: text('The full name: `Shanghai Cooperation Organisation`'),
  short: text('The abbreviation in use: `SCO`').optional(),
  ...nameFields,
  same: externalIds,
});

export type OrganisationData = z.output<typeof organisation>;
