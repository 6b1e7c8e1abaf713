import { count } from './numbers.ts';

/** The words of the map of the archive. */
export const worldMapWords = {
  title: 'Map',
  summary: 'The countries that sent or received visits of this archive, and how many.',
  picture: 'Map of the visits by country',
  description: (visits: number, first: string, hasAll: boolean) =>
    `A circle on ${hasAll ? 'each capital' : 'the capitals of the countries with most visits'}, its area in proportion to the visits in which the country took part: ${first} has most, ${count(visits, 'visit', 'visits')}. The table has all numbers.`,
  numbers: 'Visits by country',
  note: 'Visits that took place, those of the register among them. A visit to several countries counts once for each.',
  country: 'Country',
  sent: 'Sent',
  received: 'Received',
  all: 'Together',
} as const;
