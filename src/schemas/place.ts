import { z } from 'astro/zod';
import { idOf } from './fields/key-and-id.ts';
import { text } from './fields/text.ts';
import { nameFields } from './fields/name-fields.ts';
import { externalIds } from './fields/external-ids.ts';

export const place = z.strictObject({
  name: text('The present name in English: `Islamabad`'),
  country: idOf('country').describe('The id of the country in which the place lies'),
  latitude: z.number().min(-90).max(90).describe('Degrees north, two decimals: `33.69`'),
  longitude: z.number().min(-180).max(180).describe('Degrees east, two decimals: `73.06`'),
  ...nameFields,
  same: externalIds,
});

export type PlaceData = z.output<typeof place>;
