import { stringify } from 'yaml';
import type { Coined } from './coined.ts';
import type { Country, Entities } from './entities.ts';

/** A file of a content folder: its path below the folder, and its text. */
export interface ContentFile {
  file: string;
  text: string;
}

const LANGUAGES = { cyrillic: 'ru', arabic: 'fa', devanagari: 'hi' } as const;

/** The files of everything that the briefings are about. */
export function entityFiles({ countries, places, people, organisations, topics }: Entities): ContentFile[] {
  const scriptOf = new Map(countries.map(({ id, script }) => [id, script]));
  const namesOf = (country: string, written: (script: Country['script']) => string) => {
    const own = scriptOf.get(country) ?? 'cyrillic';
    const scripts = [own, ...(['cyrillic', 'arabic', 'devanagari'] as const).filter((it) => it !== own)];
    return scripts.map((script) => ({ text: written(script), lang: LANGUAGES[script] }));
  };
  const inScripts = (country: string, name: Coined) => namesOf(country, (script) => name[script]);
  return [
    ...countries.map(({ id, name, capital }) =>
      yaml('countries', id, {
        name: name.latin,
        adjective: `${name.latin}ian`,
        capital,
        names: inScripts(id, name),
        aliases: [`Republic of ${name.latin}`],
      }),
    ),
    ...places.map(({ id, name, country, latitude, longitude }) =>
      yaml('places', id, { name: name.latin, country, latitude, longitude, names: inScripts(country, name) }),
    ),
    ...people.map(({ id, name, family, given, surname, terms }) =>
      yaml('people', id, {
        name,
        family,
        names: namesOf(terms[0]?.country ?? '', (script) => `${given[script]} ${surname[script]}`),
        aliases: [`${given.latin.charAt(0)}. ${family}`],
        offices: terms.map(({ title, function: held, country, first, last }) => ({
          title,
          function: held,
          country,
          from: `${first}-01-01`,
          to: `${last}-12-31`,
        })),
      }),
    ),
    ...organisations.map(({ id, name, short }) => yaml('organisations', id, { name, short })),
    ...topics.map(({ id, name }) => yaml('topics', id, { name })),
  ];
}

const yaml = (folder: string, id: string, fields: object): ContentFile => ({
  file: `${folder}/${id}.yaml`,
  text: stringify(fields, { aliasDuplicateObjects: false, lineWidth: 0 }),
});
