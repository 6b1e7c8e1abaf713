import { count } from './numbers.ts';

/** How many visits and how many due dates of promises. */
interface Dates {
  visits: number;
  due: number;
}

const dates = ({ visits, due }: Dates): string =>
  [
    ...(visits > 0 ? [count(visits, 'visit', 'visits')] : []),
    ...(due > 0 ? [count(due, 'due date of a promise', 'due dates of promises')] : []),
  ].join(' and ');

/** The words of feeds, and of the page that explains them. */
export const feedsWords = {
  title: 'Feeds and calendars',
  summary: 'Follow new briefings, promises and visits. You need no account and give no e-mail address.',
  of: {
    home: { title: 'Latest briefings', description: 'The latest briefings, with their full texts.' },
    commitments: {
      title: 'Promises that changed',
      description: 'What became of promises: each change, with the day on which it happened.',
    },
    documents: { title: 'Documents', description: 'What was signed or issued on visits.' },
    corrections: { title: 'Corrections', description: 'Changes made to briefings after publication and the reasons for them.' },
  },
  ofThread: (name: string) => `Latest briefings and documents: ${name}.`,
  listTitle: (site: string) => `${site}: all feeds`,
  pair: (a: string, b: string) => `${a}–${b}`,
  document: (kind: string, title: string) => `${kind}: ${title}`,
  documentSummary: (parties: string | undefined, date: string | undefined, briefing: string) =>
    `${parties ?? 'Parties not stated'}${date === undefined ? '' : `, ${date}`}. From the briefing “${briefing}”.`,
  commitment: (outcome: string, what: string) => `${outcome}: ${what}`,
  commitmentSummary: (note: string, parties: string, when: string, briefing: string) =>
    `${note} (${when}.) Promised by ${parties}. From the briefing “${briefing}”.`,
  follow: 'Follow',
  links: { RSS: 'RSS feed', Atom: 'Atom', 'JSON Feed': 'JSON Feed', calendar: 'calendar' },
  feed: 'feed',
  feedOf: (name: string) => `Feed: ${name}`,
  calendarOf: (name: string) => `Calendar: ${name}`,
  followThreads: 'Follow',
  followThread: (name: string) => `Follow ${name}`,
  whatItIs: (hasCalendar: boolean) =>
    hasCalendar
      ? 'A feed tells your feed reader, or a service that sends e-mail, what is new here; a calendar shows visits and due dates.'
      : 'A feed tells your feed reader, or a service that sends e-mail, what is new here.',
  more: 'How it works',
} as const;

/** The words of the page that explains feeds and calendars. */
export const feedsPageWords = {
  useHeading: 'How to use a feed',
  use: [
    'Copy the address of a feed into a feed reader: a program or an app that looks for what is new and shows it to you. All formats say the same; take RSS if in doubt.',
    'There are services that turn a feed into e-mail. You sign up with the service: this site has no accounts and asks for no address.',
    'A correction changes what your reader shows. It never announces a briefing a second time.',
  ],
  calendarHeading: 'How to use a calendar',
  calendarUse: [
    'A link to a calendar opens your calendar program, which then looks for changes once a day. If nothing happens, copy the address of the link and subscribe to it in your program.',
    'Visits are whole days. One that is announced is tentative, one that was cancelled or postponed is struck out. Dates known only to the month or year have no entry; the description of the calendar says how many those are.',
  ],
  siteHeading: 'The whole site',
  most: (items: string) => `at most ${items}`,
  allVisits: 'Visits and due dates of promises',
  ofBriefings: (n: number) => `${count(n, 'briefing', 'briefings')}, with their full texts`,
  items: (n: number) => count(n, 'item', 'items'),
  ofCalendar: (n: number) => `${count(n, 'visit', 'visits')} and as many due dates`,
  threadsHeading: 'People, countries, pairs and topics',
  threads: (n: number, isWhole: boolean, dates: number) =>
    `Each person, country, place, organisation, topic and pair of countries in a briefing has a feed: the latest ${count(n, 'briefing', 'briefings')}${isWhole ? ', with their full texts,' : ''} and the latest ${count(n, 'document', 'documents')}. People, countries and pairs also have a calendar, of the latest ${count(dates, 'visit', 'visits')} and as many due dates. The links are at the top of their pages.`,
  list: 'All feeds in one file (OPML), for feed readers that import it',
  feedsOf: (list: string, n: number) => `${list}: ${count(n, 'feed', 'feeds')}`,
} as const;

/** The words of calendars. */
export const calendarsWords = {
  /** Without a name it is that of the site. */
  title: (name: string | undefined) => (name === undefined ? 'Visits and due dates' : `Visits and due dates: ${name}`),
  categories: { visit: 'Visit', due: 'Promise' },
  visit: (who: string, where: string) => `${who} in ${where}`,
  withState: (state: string, what: string) => `${state}: ${what}`,
  due: (what: string) => `Due: ${what}`,
  dueBy: (parties: string, day: string) => `Promised by ${parties}, due on ${day}.`,
  /** `inexact` are left out because they are known only to the month or year, `earlier` because the calendar has a limit. */
  description: (name: string | undefined, shown: Dates, inexact: Dates, earlier: Dates) =>
    [
      `${name === undefined ? '' : `${name}: `}${dates(shown)}.`,
      ...(inexact.visits + inexact.due > 0 ? [`Left out, because known only to the month or year: ${dates(inexact)}.`] : []),
      ...(earlier.visits + earlier.due > 0 ? [`Left out, because earlier: ${dates(earlier)}.`] : []),
    ].join(' '),
} as const;
