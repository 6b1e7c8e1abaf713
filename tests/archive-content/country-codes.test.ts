import { expect, it } from 'vitest';
import { read } from '../published/built-site.ts';

interface Country {
  id: string;
  iso2: string | null;
  iso3: string | null;
  gw: number | null;
}

it('each country has codes of its own in ISO 3166-1, and its number in the list of Gleditsch and Ward', () => {
  const countries = JSON.parse(read('data/countries.json')) as Country[];
  for (const code of ['iso2', 'iso3', 'gw'] as const) {
    expect(countries.filter((country) => country[code] === null).map(({ id }) => id)).toEqual([]);
    expect(new Set(countries.map((country) => country[code])).size).toBe(countries.length);
  }
  // Where the number is not that of the Correlates of War, or the code not what the name suggests.
  const known = { germany: ['DEU', 260], switzerland: ['CHE', 225], russia: ['RUS', 365], 'united-states': ['USA', 2] };
  for (const [id, [iso3, gw]] of Object.entries(known)) expect(countries).toContainEqual(expect.objectContaining({ id, iso3, gw }));
});
