import { expect, it } from 'vitest';
import { checkPlacesInCountries } from '../../../../src/archive/checks/places-in-countries.ts';
import { makeContent } from '../../make-content.ts';

/** The remedies for a place at some coordinates in a country, which is real where it has a code. */
function remediesFor(latitude: number, longitude: number, iso?: string): string[] {
  const countries = { inland: { name: 'Inland', adjective: 'Inlandic', iso } };
  const places = { port: { name: 'Port', country: 'inland', latitude, longitude } };
  return checkPlacesInCountries(makeContent({ countries, places })).map(({ remedy }) => remedy);
}

it.each([
  ['inside', 39.77, 64.42, 'UZ'],
  ['on the coast', 24.86, 67.0, 'PK'],
  ['on an island that outlines lack', 4.17, 73.51, 'MV'],
  ['on islands of a country across the date line', -18.14, 178.44, 'FJ'],
  ['in the far east of a country across the date line', 66.0, -170.0, 'RU'],
  ['in a region in dispute', 34.08, 74.8, 'PK'],
  ['in a country without a code', 80, 170, undefined],
])('a place %s is right', (_, latitude, longitude, iso) => {
  expect(remediesFor(latitude, longitude, iso)).toEqual([]);
});

it.each([
  ['swapped', 64.42, 39.77, 'UZ', 'did you mean latitude 39.77 and longitude 64.42?'],
  ['without a sign', 33.9, 18.4, 'ZA', 'did you mean latitude -33.9 and longitude 18.4?'],
  ['of another country', 51.5, -0.1, 'UZ', 'look both up again, or correct the country'],
])('coordinates that are %s are named', (_, latitude, longitude, iso, remedy) => {
  expect(remediesFor(latitude, longitude, iso)).toEqual([remedy]);
});
