import { z } from 'astro/zod';

const wikidata = z
  .string()
  .regex(/^Q[1-9]\d*$/, { error: 'is not an item of Wikidata' })
  .describe('The item of Wikidata: `Q843`; only where you are certain')
  .optional();

/** The same person, place or organisation in other collections of data. */
export const externalIds = z.strictObject({ wikidata }).describe('Its identifiers elsewhere, for those who join data').optional();

/** The same country in other collections of data. */
export const externalIdsOfCountry = z
  .strictObject({
    wikidata,
    iso3: z
      .string()
      .regex(/^[A-Z]{3}$/, { error: 'is not a three-letter code' })
      .describe('The three-letter code of ISO 3166-1: `PAK`')
      .optional(),
    gw: z
      .int({ error: 'is not a whole number' })
      .min(2)
      .max(999)
      .describe('The number of the state in the list of Gleditsch and Ward: `770`')
      .optional(),
  })
  .describe('Its identifiers elsewhere, for those who join data')
  .optional();

export type ExternalIds = z.output<typeof externalIdsOfCountry>;
