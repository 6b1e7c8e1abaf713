import type { CountryData } from '../../schemas/country.ts';
import type { OrganisationData } from '../../schemas/organisation.ts';
import type { PersonData } from '../../schemas/person.ts';
import type { PlaceData } from '../../schemas/place.ts';
import type { TopicData } from '../../schemas/topic.ts';

/** A person, country, place, organisation or topic: anything with a page of its own besides briefings. */
export type Entity = Person | Country | Place | Organisation | Topic;

export interface Person extends PersonData {
  type: 'person';
  id: string;
}

export interface Country extends CountryData {
  type: 'country';
  id: string;
}

export interface Place extends Omit<PlaceData, 'country'> {
  type: 'place';
  id: string;
  country: Country;
}

export interface Organisation extends OrganisationData {
  type: 'organisation';
  id: string;
}

export interface Topic extends TopicData {
  type: 'topic';
  id: string;
}

/** A key that identifies an entity among all entities: `person:anna-berg`. */
export const entityKey = ({ type, id }: Entity): string => `${type}:${id}`;
