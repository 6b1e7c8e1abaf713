import { briefingWords } from './briefing.ts';
import { cardWords } from './card.ts';
import { careerWords } from './career.ts';
import { changesWords } from './changes.ts';
import { commitmentsWords } from './commitments.ts';
import { correctionsWords } from './corrections.ts';
import { coverageWords, timelineWords } from './coverage.ts';
import { count } from './numbers.ts';
import { offlineWords } from './offline.ts';
import { promiseStatesWords } from './promise-states.ts';
import { promiseWords } from './promise.ts';
import { searchWords } from './search.ts';
import { styleWords } from './style.ts';
import { journeyWords, listWords, registerWords, relationshipWords, subjectWords } from './subject.ts';
import { visitWords } from './visit.ts';
import { worldMapWords } from './world-map.ts';
import { figuresWords, quotesWords, yearWords } from './years.ts';

/** Every word of the interface. */
export const messages = {
  lang: 'en',
  notStated: 'not stated',
  skip: 'Skip to the text',
  licences:
    'This site hands out work of others beside its own. The borders on its maps are those of Natural Earth, which is in the public domain; the rest of that work, and its licences:',
  theme: { label: 'Colours', system: 'System', light: 'Light', dark: 'Dark' },
  nav: {
    label: 'Main',
    briefings: 'Briefings',
    people: 'People',
    countries: 'Countries',
    relationships: 'Pairs',
    organisations: 'Organisations',
    places: 'Places',
    topics: 'Topics',
    commitments: 'Promises',
    quotes: 'Quotes',
    figures: 'Figures',
    timeline: 'Timeline',
    worldMap: 'Map',
    coverage: 'Coverage',
    journeys: 'Journeys',
    search: 'Search past visits',
    about: 'About',
    feed: 'Feed (RSS)',
  },
  footer: {
    label: 'The site',
    absence: 'Absence here is not absence of a visit.',
    licence: (name: string) => `Text: ${name}.`,
    privacy: 'No cookies, no tracking, no third parties.',
    mistake: 'Report\u00a0a\u00a0mistake',
  },
  home: {
    title: 'Briefings on diplomatic visits',
    latest: 'Latest visits',
    all: 'All briefings',
    holds: (briefings: string, further: string | undefined, people: string, promises: string) =>
      `${briefings}, ${further ? `${further} in the register, ` : ''}${people} and ${promises} so far, each with its sources.`,
    open: 'Promises still open',
    journeys: 'Recent journeys',
    allJourneys: 'All journeys',
    map: 'The visits of this archive',
    mapDescription: (latest: number, hasAll: boolean) =>
      `A globe. A line joins ${hasAll ? 'every two countries between which somebody travelled' : 'the two countries of each of the pairs with most visits and of the latest visits'}, along the great circle between their capitals, the thicker the more visits; solid for the latest ${latest}, dotted for those before. Circles on capitals grow with the visits of the country. The pages of the map and of pairs have all numbers.`,
    mapCaption: (visits: string, countries: number, years: string, latest: number) =>
      `${visits} between ${countries} countries, ${years}. Solid lines are of the latest ${latest} visits, dotted ones of those before; the thicker, the more.`,
    mapMore: 'All countries, with numbers',
    searchHint: 'Name, place, topic',
  },
  upcoming: {
    heading: 'Visits to come',
    none: 'No visit is announced at present, as far as this archive knows.',
  },
  map: {
    title: (places: string[]) => (places.length > 1 ? `Map of the way: ${places.join(', then ')}` : `Map: ${places.join('')}`),
    visits: (of: string, n: number) => `${of}: ${count(n, 'visit', 'visits')}`,
    credit: (by: string) => `Borders as ${by} draws them; we take no position on them.`,
    cartography: (by: string, practice: string) => `Land and borders are from ${by}, ${practice}. We take no position on them.`,
  },
  notFound: {
    title: 'No page at this address',
    summary: 'The address may have been typed wrong, or the page never existed. Briefings keep their address for ever.',
  },
  preview: { label: 'Preview', text: (of: string) => `Preview of ${of}. This is not the published site.` },
  moved: {
    title: (page: string) => `Moved: ${page}`,
    summary: (from: string) => `What was at ${from} has a new address.`,
    now: 'You are being led to',
  },
  feed: {
    title: 'Latest briefings',
    summary: (subject: string) => `Latest briefings: ${subject}.`,
    link: 'Feed of these briefings (RSS)',
  },

  ...visitWords,
  ...promiseWords,
  briefing: briefingWords,
  card: cardWords,
  career: careerWords,
  lists: listWords,
  subject: subjectWords,
  register: registerWords,
  relationship: relationshipWords,
  journey: journeyWords,
  search: searchWords,
  commitments: commitmentsWords,
  changes: changesWords,
  promiseStates: promiseStatesWords,
  corrections: correctionsWords,
  offline: offlineWords,
  coverage: coverageWords,
  timeline: timelineWords,
  worldMap: worldMapWords,
  style: styleWords,
  years: yearWords,
  quotes: quotesWords,
  figures: figuresWords,
} as const;
