import { count } from './numbers.ts';

/** The words of the map page. */
export const worldMapWords = {
  title: 'Map',
  summary: 'Countries that sent or received visits in this archive, and how many.',
  picture: 'Map of visits by country',
  description: (visits: number, first: string, hasAll: boolean) =>
    `A circle on ${hasAll ? 'each capital' : 'the capitals of the countries with most visits'}, its area in proportion to the visits in which the country took part: ${first} has most, ${count(visits, 'visit', 'visits')}. The table has all numbers.`,
  numbers: 'Visits by country',
  note: 'Visits that took place, with or without a briefing. A visit to several countries counts once for each.',
  country: 'Country',
  sent: 'Sent',
  received: 'Received',
  all: 'Total',
} as const;
