import type { Country } from '../model/subject.ts';
import { hasBegun, type Visit } from '../model/visit.ts';

/** In how many visits a country took part; a visit inside one country is sent and received, and one of all. */
export interface CountryVisits {
  country: Country;
  sent: number;
  received: number;
  total: number;
}

/** The countries of visits that have begun, those of most visits first. */
export function visitsByCountry(visits: Visit[]): CountryVisits[] {
  const found = new Map<Country, CountryVisits>();
  for (const { sending, receiving } of visits.filter(hasBegun)) {
    for (const country of new Set([...sending, ...receiving])) {
      const traffic = found.get(country) ?? { country, sent: 0, received: 0, total: 0 };
      traffic.sent += Number(sending.includes(country));
      traffic.received += Number(receiving.includes(country));
      traffic.total += 1;
      found.set(country, traffic);
    }
  }
  return [...found.values()].sort((a, b) => b.total - a.total || a.country.name.localeCompare(b.country.name, 'en'));
}
