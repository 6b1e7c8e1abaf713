import type { Content, Entry } from '../../schemas/collections.ts';
import type { Country, Organisation, Person, Place, Subject, Topic } from './subject.ts';

/** The subjects of the archive by id. */
export interface Subjects {
  people: Map<string, Person>;
  countries: Map<string, Country>;
  places: Map<string, Place>;
  organisations: Map<string, Organisation>;
  topics: Map<string, Topic>;
}

/** Makes the subjects of everything that passed. Throws where a place is in a country that did not. */
export function makeSubjects(content: Content): Subjects {
  const countries = byId(content.countries, 'country');
  return {
    countries,
    people: byId(content.people, 'person'),
    organisations: byId(content.organisations, 'organisation'),
    topics: byId(content.topics, 'topic'),
    places: new Map(content.places.map(({ id, data }) => [id, { ...data, id, type: 'place', country: getById(countries, data.country) }])),
  };
}

/** All subjects in one list. */
export const allSubjects = ({ people, countries, places, organisations, topics }: Subjects): Subject[] => [
  ...people.values(),
  ...countries.values(),
  ...places.values(),
  ...organisations.values(),
  ...topics.values(),
];

/** The subject with an id. Throws where there is none: references have been judged before. */
export function getById<T>(map: Map<string, T>, id: string): T {
  const found = map.get(id);
  if (found === undefined) throw new Error(`The archive has no \`${id}\`.`);
  return found;
}

const byId = <Data, Type extends string>(entries: Entry<Data>[], type: Type) =>
  new Map(entries.map(({ id, data }) => [id, { ...data, id, type }]));
