import { type z } from 'astro/zod';
import type { BodyParts } from './body-parts.ts';
import { briefing, type BriefingData } from './briefing.ts';
import { country, type CountryData } from './country.ts';
import { organisation, type OrganisationData } from './organisation.ts';
import { page, type PageData } from './page.ts';
import { person, type PersonData } from './person.ts';
import { place, type PlaceData } from './place.ts';
import { registerRow, type RegisterData } from './register.ts';
import { topic, type TopicData } from './topic.ts';

/** One content file that passed, or one row of a register file. */
export interface Entry<Data> {
  /** The file's name without its ending, or what the row says it is; the id for ever. */
  id: string;
  /** The path below the content folder. */
  file: string;
  data: Data;
  /** The Markdown below the front matter; empty for YAML files. */
  body: string;
  /** The body taken apart, where its reader has done that already. */
  parts?: BodyParts | undefined;
  /** The line of the file on which the body begins, from 1, where it is known. */
  bodyLine?: number | undefined;
  /** The line of a row, where it is known. */
  line?: number | undefined;
}

interface Shapes {
  briefings: BriefingData;
  people: PersonData;
  countries: CountryData;
  places: PlaceData;
  organisations: OrganisationData;
  topics: TopicData;
  register: RegisterData;
  pages: PageData;
}

export type Collection = keyof Shapes;

/** Everything in the content folder that passed, by collection, sorted by id. */
export type Content = { [Name in Collection]: Entry<Shapes[Name]>[] };

/** The folders of `content/`, with the ending and the shape of their files. */
export const COLLECTIONS = {
  briefings: { ending: '.md', schema: briefing, one: 'briefing' },
  people: { ending: '.yaml', schema: person, one: 'person' },
  countries: { ending: '.yaml', schema: country, one: 'country' },
  places: { ending: '.yaml', schema: place, one: 'place' },
  organisations: { ending: '.yaml', schema: organisation, one: 'organisation' },
  topics: { ending: '.yaml', schema: topic, one: 'topic' },
  register: { ending: '.csv', schema: registerRow, one: 'visit of the register' },
  pages: { ending: '.md', schema: page, one: 'page' },
} as const satisfies Record<Collection, { ending: string; schema: z.ZodType; one: string }>;

/** Is this the name of a folder that `content/` may have? */
export const isCollection = (name: string): name is Collection => Object.hasOwn(COLLECTIONS, name);
