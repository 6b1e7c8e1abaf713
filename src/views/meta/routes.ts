import { SEARCH_PARAMETERS } from '../../archive/model/facets.ts';
import { FIXED_PAGES, FIXED_PAGE_NAMES, type FixedPageName } from '../../archive/model/fixed-pages.ts';
import type { Subject } from '../../archive/model/subject.ts';
import { SUBJECT_LIST_OF, type SubjectList } from '../../archive/model/subjects.ts';
import { settings } from '../../settings.ts';

/** A path of this site from its path below the base path. */
const at = (path: string): string => settings.base + path;

const fixedRoutes = Object.fromEntries(FIXED_PAGE_NAMES.map((name) => [name, () => at(FIXED_PAGES[name].path)])) as Record<
  FixedPageName,
  () => string
>;

/**
 * Every address of the site, as a path that begins with the base path. No other module makes one. Addresses of pages end in a slash,
 * except that of the page for unknown addresses.
 */
export const routes = {
  ...fixedRoutes,
  briefing: (id: string, anchor?: string) => at(`briefings/${id}/${anchor ? `#${anchor}` : ''}`),
  /** The page of what was changed in a briefing after its publication; on it, what a day changed. */
  changes: (id: string, anchor?: string) => at(`briefings/${id}/changes/${anchor ? `#${anchor}` : ''}`),
  /** A page of visits of a year, `2021` or `2021/04`; on it, the anchor of one. */
  visits: (path: string, anchor?: string) => at(`briefings/${path}/${anchor ? `#${anchor}` : ''}`),
  relationship: (slug: string) => at(`relationships/${slug}/`),
  journey: (id: string) => at(`journeys/${id}/`),
  /** A part of one of the lists of names, by letter or year: `a-c`, `k/2`. */
  listPart: (list: NameList, part: string) => at(`${list}/${LIST_PARTS_FOLDER}/${part}/`),
  /** A page of a year of one of the lists that go by years; pages are counted from 1. */
  listYear: (list: YearList, year: string, page: number) => at(`${list}/${listYearPath(year, page)}/`),
  /** A page of a year below that of a subject or a pair; pages are counted from 1. */
  yearBelow: (page: string, year: string, number: number) => `${page}${listYearPath(year, number)}/`,
  /** The search page; with a query, that of its results. */
  search: (query?: string) => at(`${FIXED_PAGES.search.path}${query ? `?${SEARCH_PARAMETERS.query}=${encodeURIComponent(query)}` : ''}`),
  /** The service worker, which keeps pages for readers without a network. */
  worker: () => at('offline.js'),
  /** The feed of the page of a subject or a pair; of the home page, that of the site. */
  feed: (page = at('')) => `${page}feed.xml`,
  sitemap: () => at('sitemap-index.xml'),
  openSearch: () => at('opensearch.xml'),
  /** The search page as other programs fill it in, by the rules of OpenSearch. */
  searchTemplate: () => at(`${FIXED_PAGES.search.path}?${SEARCH_PARAMETERS.query}={searchTerms}`),
  favicon: () => at('favicon.svg'),
  icon: (name: string) => at(`${name}.png`),
  manifest: () => at('site.webmanifest'),
  /** The picture of a page for previews of links, beside it. */
  card: (page: string) => `${page}card.png`,
  searchIndex: () => at('pagefind/'),
  names: () => at('names.json'),
  map: (id: string, scheme: 'light' | 'dark') => at(`maps/${mapFile(id, scheme)}.svg`),
  /** An address as an author writes it: a path from the root of the site. */
  contentLink: (path: string) => at(path.slice(1)),
  subject: (subject: Subject) => at(`${SUBJECT_LIST_OF[subject.type]}/${subject.id}/`),
} as const;

/** The lists of names, of which a long one has pages by letter or year. */
export type NameList = SubjectList | 'relationships' | 'journeys';

/** The folder of those pages below that of the list. */
export const LIST_PARTS_FOLDER = 'by';

/** The lists that are too long for one page and go on by years. */
export type YearList = 'commitments' | 'quotes' | 'figures' | 'corrections';

/** What the address of a page of a year says after that of its list: `2021`, `2021/2`. */
export const listYearPath = (year: string, page: number): string => (page === 1 ? year : `${year}/${page}`);

/** The name of the file of a visit's map, without its ending. */
export const mapFile = (id: string, scheme: 'light' | 'dark'): string => `${id}-${scheme}`;

/** Anchors inside a briefing; they hold for ever. */
export const anchors = {
  commitment: (key: string) => `commitment-${key}`,
  quote: (key: string) => `quote-${key}`,
  figure: (key: string) => `figure-${key}`,
  source: (key: string) => `source-${key}`,
  correction: (key: string) => `correction-${key}`,
  note: (key: string) => `note-${key}`,
  change: (day: string) => `changed-${day}`,
} as const;

/** A path of this site without the base path, as the search index takes it. */
export const withoutBase = (path: string): string => path.slice(settings.base.length - 1);

/** The full address of a path of this site, for feeds, canonical links and other sites. */
export const absoluteUrl = (path: string): string => new URL(path, settings.origin).href;
