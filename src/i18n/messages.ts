import { briefingWords } from './briefing.ts';
import { careerWords, commitmentStatesWords } from './charts.ts';
import { changesWords } from './changes.ts';
import { commitmentsWords } from './commitments.ts';
import { correctionsWords } from './corrections.ts';
import { coverageWords } from './coverage.ts';
import { homeWords } from './home.ts';
import { listWords } from './lists.ts';
import { count } from './numbers.ts';
import { commitmentWords } from './commitment.ts';
import { figuresWords, quotesWords } from './quotes-and-figures.ts';
import { relationshipWords } from './relationship.ts';
import { searchWords } from './search.ts';
import { stylePageWords } from './style-page.ts';
import { journeyWords, registerWords, subjectWords } from './subject.ts';
import { visitWords } from './visit.ts';
import { worldMapWords } from './world-map.ts';
import { timelineWords, yearListWords } from './year-lists.ts';

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
  home: homeWords,
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
  /** Shown where a page is not kept on a reader’s device. */
  offline: {
    title: 'No connection',
    summary: 'This page has not been read on this device before, so there is no copy of it here. Connect, and load it again.',
    kept: 'Kept on this device',
  },
  /** Labels of social cards. */
  card: {
    person: 'Person',
    country: 'Country',
    place: 'Place',
    organisation: 'Organisation',
    topic: 'Topic',
    relationship: 'Two countries',
    journey: 'Journey',
    section: 'Archive',
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
  ...commitmentWords,
  briefing: briefingWords,
  career: careerWords,
  lists: listWords,
  subject: subjectWords,
  register: registerWords,
  relationship: relationshipWords,
  journey: journeyWords,
  search: searchWords,
  commitments: commitmentsWords,
  changes: changesWords,
  commitmentStates: commitmentStatesWords,
  corrections: correctionsWords,
  coverage: coverageWords,
  timeline: timelineWords,
  worldMap: worldMapWords,
  style: stylePageWords,
  years: yearListWords,
  quotes: quotesWords,
  figures: figuresWords,
} as const;
