import type { Content, Entry } from '../../schemas/collections.ts';
import type { Country, Organisation, Person, Place, Subject, Topic } from './subject.ts';

/** The subjects of the archive, each kind by id. */
export interface Subjects {
  people: Map<string, Person>;
  countries: Map<string, Country>;
  places: Map<string, Place>;
  organisations: Map<string, Organisation>;
  topics: Map<string, Topic>;
}

/** The lists of subjects, by the type of what they hold. Also the folders of their files and pages, and so part of permanent URLs. */
export const SUBJECT_LIST_OF = {
  person: 'people',
  country: 'countries',
  place: 'places',
  organisation: 'organisations',
  topic: 'topics',
} as const satisfies Record<Subject['type'], keyof Subjects>;

export type SubjectList = (typeof SUBJECT_LIST_OF)[Subject['type']];

export const SUBJECT_LISTS: SubjectList[] = Object.values(SUBJECT_LIST_OF);

/** Makes the subjects from valid content. Throws where the country of a place is missing. */
export function makeSubjects(content: Content): Subjects {
  const countries = mapById(content.countries, 'country');
  return {
    countries,
    people: mapById(content.people, 'person'),
    organisations: mapById(content.organisations, 'organisation'),
    topics: mapById(content.topics, 'topic'),
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

/** The value with an id. Throws where there is none, because references were checked before. */
export function getById<T>(map: Map<string, T>, id: string): T {
  const value = map.get(id);
  if (value === undefined) throw new Error(`The archive has no \`${id}\`.`);
  return value;
}

const mapById = <Data, Type extends string>(entries: Entry<Data>[], type: Type) =>
  new Map(entries.map(({ id, data }) => [id, { ...data, id, type }]));
