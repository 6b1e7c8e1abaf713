import { formatInstant } from './dates.ts';
import { briefingWords } from './briefing.ts';
import { careerWords, commitmentStatesWords, yearStripWords } from './charts.ts';
import { changesWords } from './changes.ts';
import { commitmentsWords } from './commitments.ts';
import { correctionsWords } from './corrections.ts';
import { coverageWords } from './coverage.ts';
import { askDataWords } from './data/ask-data.ts';
import { dataPageWords } from './data/data-page.ts';
import { documentsWords, documentWords } from './documents.ts';
import { calendarsWords, feedsPageWords, feedsWords } from './follow.ts';
import { homeWords } from './home.ts';
import { commitmentSquaresWords } from './commitment-squares.ts';
import { keptSearchWords } from './kept-searches.ts';
import { listWords } from './lists.ts';
import { count } from './numbers.ts';
import { commitmentOutcomeWords } from './commitment-outcome.ts';
import { commitmentWords } from './commitment.ts';
import { figuresWords, quotesWords } from './quotes-and-figures.ts';
import { pairStripWords } from './previous-and-next-of-pair.ts';
import { relationshipWords } from './relationship.ts';
import { searchWords } from './search.ts';
import { stylePageWords } from './style-page.ts';
import { entityWords } from './entity.ts';
import { journeyWords, registerWords } from './journey-and-register.ts';
import { visitWords } from './visit.ts';
import { comparisonWords } from './visit-comparison.ts';
import { worldMapWords } from './world-map.ts';
import { topicMatrixWords } from './topic-matrix.ts';
import { calendarWords, timelineWords, yearListWords } from './year-lists.ts';

/** Every word of the interface, except the words that only scripts in browsers use. */
export const messages = {
  lang: 'en',
  notStated: 'not stated',
  sourceNames: (n: number) => (n === 1 ? 'Source:' : 'Sources:'),
  skip: 'Skip to main content',
  licences:
    'This site includes work by others. The borders on its maps come from Natural Earth, which is in the public domain. The rest, with its licences:',
  theme: { label: 'Colours', system: 'System', light: 'Light', dark: 'Dark' },
  nav: {
    label: 'Main menu',
    briefings: 'Briefings',
    people: 'People',
    countries: 'Countries',
    relationships: 'Pairs',
    organisations: 'Organisations',
    places: 'Places',
    topics: 'Topics',
    commitments: 'Promises',
    documents: 'Documents',
    quotes: 'Quotes',
    figures: 'Figures',
    timeline: 'Timeline',
    worldMap: 'Map',
    coverage: 'Coverage',
    corrections: 'Corrections',
    data: 'Data',
    journeys: 'Trips',
    search: 'Search past visits',
    about: 'About',
    feeds: 'Feeds and calendars',
  },
  footer: {
    label: 'All pages',
    absence: 'Not every visit is listed here.',
    licence: (name: string) => `Text: ${name}.`,
    privacy: 'No cookies, no tracking, no third parties.',
    mistake: 'Report\u00a0a\u00a0mistake',
  },
  home: homeWords,
  ledger: commitmentSquaresWords,
  matrix: topicMatrixWords,
  upcoming: {
    heading: 'Upcoming visits',
  },
  map: {
    title: (places: string[]) => (places.length > 1 ? `Map of the route: ${places.join(', then ')}` : `Map: ${places.join('')}`),
    visits: (of: string, n: number) => `${of}: ${count(n, 'visit', 'visits')}`,
    credit: (by: string) => `Borders as ${by} draws them; we take no position on them.`,
    cartography: (by: string, practice: string) => `Land and borders are from ${by}, ${practice}. We take no position on them.`,
  },
  notFound: {
    title: 'Page not found',
    summary: 'Check the address for typing mistakes, or search for the visit. The addresses of briefings never change.',
    nearest: 'Did you mean one of these pages?',
  },
  /** Shown where a page is not kept on a reader’s device. */
  offline: {
    title: 'No connection',
    summary: 'You have not opened this page on this device before, so no copy is stored here. Connect to the internet and try again.',
    kept: 'Pages stored on this device',
  },
  /** Labels of social cards. */
  card: {
    person: 'Person',
    country: 'Country',
    place: 'Place',
    organisation: 'Organisation',
    topic: 'Topic',
    relationship: 'Two countries',
    journey: 'Trip',
    section: 'Archive',
  },
  draft: { label: 'Draft', text: 'Draft. Nothing of this page is published until the line “draft: true” is removed from its file.' },
  embargo: (until: string) => ({
    label: 'Embargo',
    text: `Under embargo until ${formatInstant(until)}. Nothing of this page is published before.`,
  }),
  preview: { label: 'Preview', text: (of: string) => `Preview of ${of}. This is not the published site.` },
  moved: {
    title: (page: string) => `Moved: ${page}`,
    summary: (from: string) => `The page at ${from} has moved.`,
    now: 'It is now at',
  },
  ...visitWords,
  ...commitmentOutcomeWords,
  ...commitmentWords,
  ...documentWords,
  briefing: briefingWords,
  career: careerWords,
  lists: listWords,
  entity: entityWords,
  register: registerWords,
  relationship: relationshipWords,
  comparison: comparisonWords,
  pairStrip: pairStripWords,
  journey: journeyWords,
  search: searchWords,
  keptSearches: keptSearchWords,
  commitments: commitmentsWords,
  changes: changesWords,
  commitmentStates: commitmentStatesWords,
  yearStrip: yearStripWords,
  calendar: calendarWords,

  corrections: correctionsWords,
  feeds: feedsWords,
  feedsPage: feedsPageWords,
  calendars: calendarsWords,
  coverage: coverageWords,
  data: dataPageWords,
  askData: askDataWords,
  timeline: timelineWords,
  worldMap: worldMapWords,
  style: stylePageWords,
  years: yearListWords,
  documents: documentsWords,
  quotes: quotesWords,
  figures: figuresWords,
} as const;
