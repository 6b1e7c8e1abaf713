import type { Country } from '../model/entity.ts';
import { hasBegun, type Visit } from '../model/visit.ts';

/** The number of visits in which a country took part. A visit within one country counts as sent and as received, and once in all. */
export interface CountryVisits {
  country: Country;
  sent: number;
  received: number;
  total: number;
}

/** Counts the visits that have begun by country, the country with most visits first. */
export function visitsByCountry(visits: Visit[]): CountryVisits[] {
  const counts = new Map<Country, CountryVisits>();
  for (const { sending, receiving } of visits.filter(hasBegun)) {
    for (const country of new Set([...sending, ...receiving])) {
      const count = counts.get(country) ?? { country, sent: 0, received: 0, total: 0 };
      count.sent += Number(sending.includes(country));
      count.received += Number(receiving.includes(country));
      count.total += 1;
      counts.set(country, count);
    }
  }
  return [...counts.values()].sort((a, b) => b.total - a.total || a.country.name.localeCompare(b.country.name, 'en'));
}
