import { defineCollection } from 'astro:content';
import { COLLECTIONS } from './schemas/collections.ts';
import { contentLoader } from './validation/read/astro-loader.ts';

export const collections = {
  briefings: defineCollection({ loader: contentLoader('briefings'), schema: COLLECTIONS.briefings.schema }),
  people: defineCollection({ loader: contentLoader('people'), schema: COLLECTIONS.people.schema }),
  countries: defineCollection({ loader: contentLoader('countries'), schema: COLLECTIONS.countries.schema }),
  places: defineCollection({ loader: contentLoader('places'), schema: COLLECTIONS.places.schema }),
  organisations: defineCollection({ loader: contentLoader('organisations'), schema: COLLECTIONS.organisations.schema }),
  topics: defineCollection({ loader: contentLoader('topics'), schema: COLLECTIONS.topics.schema }),
  register: defineCollection({ loader: contentLoader('register'), schema: COLLECTIONS.register.schema }),
  pages: defineCollection({ loader: contentLoader('pages'), schema: COLLECTIONS.pages.schema }),
  search: defineCollection({ loader: contentLoader('search'), schema: COLLECTIONS.search.schema }),
};
