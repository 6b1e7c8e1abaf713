import type { z } from 'astro/zod';

/** A Zod check: an office, or somebody who travels, belongs to one country or to one organisation. */
export function checkCountryOrOrganisation({
  value,
  issues,
}: z.core.ParsePayload<{ country?: string | undefined; organisation?: string | undefined }>): void {
  const { country, organisation } = value;
  if ((country === undefined) !== (organisation === undefined)) return;
  const message = country === undefined ? 'is missing, and so is `organisation`' : 'is given, and so is `organisation`';
  const params = { remedy: 'name one: the id of the country, or of the organisation for those who hold an office of it' };
  issues.push({ code: 'custom', input: value, path: ['country'], message, params });
}
