import { type z } from 'astro/zod';
import type { BodyParts } from './body-parts.ts';
import { briefing, type BriefingData } from './briefing.ts';
import { country, type CountryData } from './country.ts';
import { organisation, type OrganisationData } from './organisation.ts';
import { page, type PageData } from './page.ts';
import { person, type PersonData } from './person.ts';
import { place, type PlaceData } from './place.ts';
import { registerRow, type RegisterRow } from './register.ts';
import { synonyms, type SynonymsData } from './synonyms.ts';
import { topic, type TopicData } from './topic.ts';

/** One valid content file, or one valid row of a register file. */
export interface Entry<Data> {
  /** The permanent id: the file's name without its ending, or the `id` cell of a row. */
  id: string;
  /** The path of the file below the content folder, with forward slashes. */
  file: string;
  data: Data;
  /** The Markdown below the front matter; empty for YAML files and rows. */
  body: string;
  /** The texts and links of the body, where validation has already extracted them. */
  bodyParts?: BodyParts | undefined;
  /** The line of the file on which the body begins, counted from 1; undefined for rows. */
  bodyLine?: number | undefined;
  /** The line of a row in its file, counted from 1; undefined for files. */
  line?: number | undefined;
}

interface CollectionData {
  briefings: BriefingData;
  people: PersonData;
  countries: CountryData;
  places: PlaceData;
  organisations: OrganisationData;
  topics: TopicData;
  register: RegisterRow;
  pages: PageData;
  search: SynonymsData;
}

export type Collection = keyof CollectionData;

/** Everything valid in the content folder, by collection, each list sorted by id. */
export type Content = { [Name in Collection]: Entry<CollectionData[Name]>[] };

/** The folders of `content/`, with the ending, the schema and the English name of their files. */
export const COLLECTIONS = {
  briefings: { ending: '.md', schema: briefing, singular: 'briefing' },
  people: { ending: '.yaml', schema: person, singular: 'person' },
  countries: { ending: '.yaml', schema: country, singular: 'country' },
  places: { ending: '.yaml', schema: place, singular: 'place' },
  organisations: { ending: '.yaml', schema: organisation, singular: 'organisation' },
  topics: { ending: '.yaml', schema: topic, singular: 'topic' },
  register: { ending: '.csv', schema: registerRow, singular: 'visit of the register' },
  pages: { ending: '.md', schema: page, singular: 'page' },
  search: { ending: '.yaml', schema: synonyms, singular: 'list of synonyms' },
} as const satisfies Record<Collection, { ending: string; schema: z.ZodType; singular: string }>;

/** Whether this is the name of a folder that `content/` may have. */
export const isCollection = (name: string): name is Collection => Object.hasOwn(COLLECTIONS, name);
