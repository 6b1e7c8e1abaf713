import type { Country } from '../model/subject.ts';
import { hasBegun, type Visit } from '../model/visit.ts';

/** In how many visits a country took part; a visit inside one country is sent and received, and one of all. */
export interface CountryTraffic {
  country: Country;
  sent: number;
  received: number;
  all: number;
}

/** The countries of visits that have begun, those of most visits first. */
export function countryTraffic(visits: Visit[]): CountryTraffic[] {
  const found = new Map<Country, CountryTraffic>();
  for (const { sending, receiving } of visits.filter(hasBegun)) {
    for (const country of new Set([...sending, ...receiving])) {
      const traffic = found.get(country) ?? { country, sent: 0, received: 0, all: 0 };
      traffic.sent += Number(sending.includes(country));
      traffic.received += Number(receiving.includes(country));
      traffic.all += 1;
      found.set(country, traffic);
    }
  }
  return [...found.values()].sort((a, b) => b.all - a.all || a.country.name.localeCompare(b.country.name, 'en'));
}
