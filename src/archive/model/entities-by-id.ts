import type { Content, Entry } from '../../schemas/collections.ts';
import type { Country, Organisation, Person, Place, Entity, Topic } from './entity.ts';

/** The entities of the archive, each kind by id. */
export interface Entities {
  people: Map<string, Person>;
  countries: Map<string, Country>;
  places: Map<string, Place>;
  organisations: Map<string, Organisation>;
  topics: Map<string, Topic>;
}

/** The lists of entities, by the type of what they hold. Also the folders of their files and pages, and so part of permanent URLs. */
export const SUBJECT_LIST_OF = {
  person: 'people',
  country: 'countries',
  place: 'places',
  organisation: 'organisations',
  topic: 'topics',
} as const satisfies Record<Entity['type'], keyof Entities>;

export type EntityList = (typeof SUBJECT_LIST_OF)[Entity['type']];

export const SUBJECT_LISTS: EntityList[] = Object.values(SUBJECT_LIST_OF);

/** Makes the entities from valid content. Throws where the country of a place is missing. */
export function makeEntities(content: Content): Entities {
  const countries = mapById(content.countries, 'country');
  return {
    countries,
    people: mapById(content.people, 'person'),
    organisations: mapById(content.organisations, 'organisation'),
    topics: mapById(content.topics, 'topic'),
    places: new Map(content.places.map(({ id, data }) => [id, { ...data, id, type: 'place', country: getById(countries, data.country) }])),
  };
}

/** All entities in one list. */
export const allEntities = ({ people, countries, places, organisations, topics }: Entities): Entity[] => [
  ...people.values(),
  ...countries.values(),
  ...places.values(),
  ...organisations.values(),
  ...topics.values(),
];

/** The value with an id. Throws where there is none, because references were checked before. */
export function getById<T>(map: Map<string, T>, id: string): T {
  const value = map.get(id);
  if (value === undefined) throw new Error(`The archive has no \`${id}\`.`);
  return value;
}

const mapById = <Data, Type extends string>(entries: Entry<Data>[], type: Type) =>
  new Map(entries.map(({ id, data }) => [id, { ...data, id, type }]));
