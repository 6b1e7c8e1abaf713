import type { VisitTally } from '../archive/model/visit-tally.ts';
import { count } from './numbers.ts';

/** The words of the home page. */
export const homeWords = {
  title: 'Briefings on diplomatic visits',
  latest: 'Latest visits',
  all: 'All briefings',
  holds: (briefings: number, listed: VisitTally, people: number, commitments: number) =>
    [
      `${count(briefings, 'briefing', 'briefings')}, `,
      listed.made > 0 ? `${count(listed.made, 'further visit', 'further visits')} in the register, ` : '',
      listed.announced > 0 ? `${listed.announced} more announced, ` : '',
      listed.postponed + listed.cancelled > 0 ? `${listed.postponed + listed.cancelled} postponed or cancelled, ` : '',
      `${count(people, 'person', 'people')} and ${count(commitments, 'promise', 'promises')} so far, each with its sources.`,
    ].join(''),
  open: 'Open promises',
  promises: 'What became of the promises',
  allPromises: 'All promises',
  byYear: 'Visits by year',
  busiest: 'Busiest pairs',
  allPairs: 'All pairs',
  onThisDay: (day: string) => `On ${day} in earlier years`,
  journeys: 'Recent trips',
  allJourneys: 'All trips',
  map: 'The visits of this archive',
  mapDescription: (latest: number, hasAll: boolean) =>
    `A globe with lines along the great circles between capitals: ${hasAll ? 'one for every two countries with a visit between them' : 'they join countries with visits between them, but not every such pair has one'}. Thicker lines mean more visits. Lines are solid for the latest ${latest} visits and dotted for earlier ones. Larger circles mark countries with more visits. The map page and the list of pairs give all numbers.`,
  mapCaption: (visits: string, countries: number, years: string, latest: number) =>
    `${visits} between ${countries} countries, ${years}. Solid lines are of the latest ${latest} visits, dotted ones of those before; the thicker, the more.`,
  mapMore: 'All countries and their numbers',
  searchHint: 'Name, place, topic',
} as const;

/** The words that tell returning readers how many briefings are new. */
export const newBriefingsWords = {
  one: 'One new briefing since your last visit.',
  some: (count: number) => `${count} new briefings since your last visit.`,
  none: 'No new briefings since your last visit.',
  mark: 'New',
  forget: 'Forget my visits',
} as const;
