import { z } from 'astro/zod';
import { partialDay } from './fields/partial-day.ts';
import { idOf } from './fields/key-and-id.ts';
import { text } from './fields/text.ts';
import { nameFields } from './fields/name-fields.ts';
import { externalIdsOfCountry } from './fields/external-ids.ts';

const government = z.strictObject({
  name: text('The name of the government as the site prints it'),
  from: partialDay('Its first day').optional(),
  to: partialDay('Its last day').optional(),
  recognition: text('One sentence that says who recognises it').optional(),
});

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** Codes that ISO 3166-1 reserves for what is no country. */
const NO_COUNTRY = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);

/** A Zod check: the code is that of a country now. `UK` and `SU` are not; the codes in their place are known for some. */
function checkIso({ value, issues }: z.core.ParsePayload<string>): void {
  if (!/^[A-Z]{2}$/.test(value)) {
    const upper = value.trim().toUpperCase();
    const params = /^[A-Z]{2}$/.test(upper) && regions.of(upper) !== undefined ? { remedy: `did you mean \`${upper}\`?` } : {};
    issues.push({ code: 'custom', input: value, message: 'is not a two-letter code', params });
    return;
  }
  const canonical = new Intl.Locale(`und-${value}`).region ?? value;
  if (canonical === value && regions.of(value) !== undefined && !NO_COUNTRY.has(value)) return;
  const params = canonical === value ? {} : { remedy: `did you mean \`${canonical}\`?` };
  issues.push({ code: 'custom', input: value, message: 'is the code of no country', params });
}

export const country = z.strictObject({
  name: text('The short name in English: `Russia`'),
  adjective: text('The adjective: `Russian`'),
  article: z.literal('the').describe('`the`, if sentences need it before the name: the United States').optional(),
  iso: z.string().check(checkIso).describe('The ISO 3166-1 code, if there is one: `RU`').optional(),
  capital: idOf('place').describe('The id of the place that is its capital').optional(),
  ...nameFields,
  same: externalIdsOfCountry,
  governments: z.array(government).default([]).describe('Governments with their dates, if the government has changed or is disputed'),
});

export type CountryData = z.output<typeof country>;
