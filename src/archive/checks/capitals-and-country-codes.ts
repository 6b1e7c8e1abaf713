import type { Content } from '../../schemas/collections.ts';
import type { Diagnostic } from '../../validation/diagnostics/diagnostic.ts';

/** Finds capitals that lie in another country, and codes and numbers that two countries have. */
export function checkCapitalsAndCodes({ countries, places }: Pick<Content, 'countries' | 'places'>): Diagnostic[] {
  const countryOfPlace = new Map(places.map(({ id, data }) => [id, data.country]));
  const byCode = new Map<string, string>();
  return countries.flatMap(({ id, file, data: { capital, iso, same } }) => {
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
    for (const [field, code] of [
      ['iso', iso],
      ['same.iso3', same?.iso3],
      ['same.gw', same?.gw],
    ] as const) {
      if (code === undefined) continue;
      const name = `${field} ${code}`;
      const first = byCode.get(name);
      if (first === undefined) byCode.set(name, file);
      else {
        const remedy = 'correct one of the two; every country has its own';
        found.push({ file, field, problem: `is \`${code}\`, as in ${first}`, remedy });
      }
    }
    return found;
  });
}
