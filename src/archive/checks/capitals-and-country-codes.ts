import type { Content } from '../../schemas/collections.ts';
import type { Diagnostic } from '../../validation/diagnostics/diagnostic.ts';

/** Finds capitals that lie in another country, and codes that two countries have. */
export function checkCapitalsAndCodes({ countries, places }: Pick<Content, 'countries' | 'places'>): Diagnostic[] {
  const countryOfPlace = new Map(places.map(({ id, data }) => [id, data.country]));
  const byCode = new Map<string, string>();
  return countries.flatMap(({ id, file, data: { capital, iso } }) => {
    const found: Diagnostic[] = [];
    const owner = countryOfPlace.get(capital ?? '');
    if (capital !== undefined && owner !== undefined && owner !== id) {
      const problem = `is \`${capital}\`, a place in \`${owner}\``;
      found.push({
        file,
        field: 'capital',
        problem,
        remedy: 'name a place in this country, or correct the country in the file of the place',
      });
    }
    const first = byCode.get(iso ?? '');
    if (iso !== undefined && first !== undefined) {
      found.push({
        file,
        field: 'iso',
        problem: `is \`${iso}\`, as in ${first}`,
        remedy: 'correct one of the two; every country has its own',
      });
    }
    if (iso !== undefined) byCode.set(iso, first ?? file);
    return found;
  });
}
