import { z } from 'astro/zod';
import { text } from './fields/key-and-text.ts';
import { nameFields } from './fields/name-fields.ts';
import { same } from './fields/same.ts';

export const organisation = z.strictObject({
  name: text('The full name: `Shanghai Cooperation Organisation`'),
  short: text('The abbreviation in use: `SCO`').optional(),
  ...nameFields,
  same,
});

export type OrganisationData = z.output<typeof organisation>;
