import { z } from 'astro/zod';
import { idOf } from './fields/key-and-id.ts';
import { text } from './fields/text.ts';
import { checkCountryOrOrganisation } from './fields/country-or-organisation.ts';
import { partialDay } from './fields/partial-day.ts';

/** The functions of offices, by which visits are counted and compared. */
export const FUNCTIONS = [
  'head of state',
  'head of government',
  'deputy head of government',
  'foreign minister',
  'defence minister',
  'finance minister',
  'interior minister',
  'trade minister',
  'energy minister',
  'minister',
  'deputy minister',
  'adviser',
  'envoy',
  'ambassador',
  'military chief',
  'legislator',
  'other',
] as const;

export const office = z
  .strictObject({
    title: text('The title of the office, without the country: `Minister of Foreign Affairs`'),
    function: z
      .enum(FUNCTIONS)
      .describe(
        `The kind of office, by which visits are compared; \`minister\` for a minister of anything else. One of: ${FUNCTIONS.join(', ')}`,
      ),
    country: idOf('country').describe('The id of the country to which the office belongs, unless it is one of an organisation').optional(),
    organisation: idOf('organisation')
      .describe('The id of the organisation to which the office belongs: `un` for its secretary-general')
      .optional(),
    from: partialDay('When the term began; leave it out if that is not certain').optional(),
    to: partialDay('When the term ended; leave it out if the term goes on or its end is not certain').optional(),
    current: z.literal(true).describe('`true` if the office was known to be held when the file was last edited').optional(),
    deFacto: z.literal(true).describe('`true` for an office in a government that others do not recognise').optional(),
  })
  .check(checkCountryOrOrganisation);

export type Office = z.output<typeof office>;
export type OfficeFunction = (typeof FUNCTIONS)[number];
