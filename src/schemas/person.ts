import { z } from 'astro/zod';
import { partialDay } from './fields/partial-day.ts';
import { idOf, text } from './fields/key-and-text.ts';
import { naming } from './fields/name.ts';

/** What an office lets its holder do; visits are compared by it. */
export const FUNCTIONS = [
  'head of state',
  'head of government',
  'deputy head of government',
  'foreign minister',
  'minister',
  'deputy minister',
  'adviser',
  'envoy',
  'ambassador',
  'military chief',
  'legislator',
  'other',
] as const;

export const office = z.strictObject({
  title: text('The title of the office, without the country: `Minister of Foreign Affairs`'),
  function: z.enum(FUNCTIONS).describe(`What the office does, one of: ${FUNCTIONS.join(', ')}`),
  country: idOf('country'),
  from: partialDay('When the term began; leave it out where it is not certain').optional(),
  to: partialDay('When the term ended; leave it out where it goes on or is not certain').optional(),
  current: z.literal(true).describe('`true` if the office was known to be held when the file was last edited').optional(),
  deFacto: z.literal(true).describe('`true` for an office of a government that others do not recognise').optional(),
});

export const person = z.strictObject({
  name: text('The name in Latin script as the site prints it: `Sergey Lavrov`'),
  family: text('The part of the name that stands alone in a text: `Lavrov`'),
  ...naming,
  offices: z.array(office).default([]).describe('Offices held, with dates only as exact as certain'),
});

export type Office = z.output<typeof office>;
export type OfficeFunction = (typeof FUNCTIONS)[number];
export type PersonData = z.output<typeof person>;
