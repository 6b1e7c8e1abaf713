import { cityMapping } from 'city-timezones';
import { foldLetters } from '../archive/names/fold-letters.ts';

/** A city of the list of `city-timezones`, which holds some 7,300 capitals and large cities. */
export interface City {
  name: string;
  country: string;
  iso: string;
  latitude: number;
  longitude: number;
}

/** The cities of a name, the largest first; in one country only where its code is given. */
export function citiesCalled(name: string, iso?: string): City[] {
  const wanted = foldLetters(name.trim());
  return cityMapping
    .filter(
      ({ city, city_ascii: ascii, iso2 }) => (foldLetters(city) === wanted || foldLetters(ascii) === wanted) && (iso ?? iso2) === iso2,
    )
    .sort((a, b) => b.pop - a.pop)
    .map(({ city, country, iso2, lat, lng }) => ({ name: city, country, iso: iso2, latitude: lat, longitude: lng }));
}
