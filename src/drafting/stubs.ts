import { functionOfTitle } from '../archive/model/function-of-title.ts';
import { slugOf } from '../schemas/fields/key-and-id.ts';
import { printYaml, type Entry } from './print-yaml.ts';

/** A file of the content folder that is to be written: its path below the folder, and its text. */
export interface NewFile {
  file: string;
  text: string;
}

/** Someone without a file: their name, and the office that they held. */
export interface NewPerson {
  name: string;
  title: string;
  /** The id of the country or the organisation of the office. */
  side: { country: string } | { organisation: string };
}

/** Makes the file of a person. `note` says where the office is known from. */
export function personStub({ name, title, side }: NewPerson, note: string): NewFile {
  const office: Entry[] = [
    { key: 'title', value: title, note },
    { key: 'function', value: functionOfTitle(title) },
    ...Object.entries(side).map(([key, value]) => ({ key, value })),
  ];
  const fields: Entry[] = [
    { key: 'name', value: name },
    { key: 'family', value: familyOf(name), note: 'The part of the name that texts use by itself.' },
    { key: 'offices', value: [{ value: office }], note: 'Add from: and to: as exactly as they are certain.' },
  ];
  return { file: `people/${slugOf(name)}.yaml`, text: printYaml(fields) };
}

/** Makes the file of a place in a country. */
export const placeStub = (name: string, country: string, at: { latitude: number; longitude: number }): NewFile => ({
  file: `places/${slugOf(name)}.yaml`,
  text: printYaml([
    { key: 'name', value: name },
    { key: 'country', value: country },
    { key: 'latitude', value: rounded(at.latitude) },
    { key: 'longitude', value: rounded(at.longitude) },
  ]),
});

/** Makes the file of a country. `iso` is its two-letter code, if it has one. */
export const countryStub = (name: string, adjective: string, iso: string | undefined): NewFile => ({
  file: `countries/${slugOf(name)}.yaml`,
  text: printYaml([
    { key: 'name', value: name },
    { key: 'adjective', value: adjective },
    ...(iso === undefined ? [] : [{ key: 'iso', value: iso.toUpperCase() }]),
  ]),
});

/** The part of a name that texts use by itself. A particle before the last word belongs to the surname: `Faisal bin Farhan` is `bin Farhan`. */
export const familyOf = (name: string): string => /(?:\b(?:bin|ibn|al|von|van|de|del|da|di|ter)\s+)*[^\s]+$/i.exec(name)?.[0] ?? name;

const rounded = (degrees: number): number => Math.round(degrees * 100) / 100;
