import { SEARCH_PARAMETERS } from '../../archive/model/search-options.ts';
import { FIXED_PAGES, FIXED_PAGE_NAMES, type FixedPageName } from '../../archive/model/fixed-pages.ts';
import type { Entity } from '../../archive/model/entity.ts';
import { SUBJECT_LIST_OF, type EntityList } from '../../archive/model/entities-by-id.ts';
import { settings } from '../../settings.ts';

/** Puts the base path before a path. */
const at = (path: string): string => settings.base + path;

const fixedRoutes = Object.fromEntries(FIXED_PAGE_NAMES.map((name) => [name, () => at(FIXED_PAGES[name].path)])) as Record<
  FixedPageName,
  () => string
>;

/**
 * Makes every address of the site, as a path that begins with the base path. No other module makes addresses. Those of pages end in a
 * slash, except that of the page for unknown addresses.
 */
export const routes = {
  ...fixedRoutes,
  briefing: (id: string, anchor?: string) => at(`briefings/${id}/${anchor ? `#${anchor}` : ''}`),
  /** A briefing as Markdown, beside its page. */
  briefingMarkdown: (id: string) => at(`briefings/${id}/index.md`),
  /** The data of a page as JSON, by the address of the page. */
  pageData: (page: string) => `${page}index.json`,
  /** The page of changes of a briefing since its publication; with an anchor, the changes of one day. */
  changes: (id: string, anchor?: string) => at(`briefings/${id}/changes/${anchor ? `#${anchor}` : ''}`),
  /** A page of the visits of a year or month, by `2021` or `2021/04`; with an anchor, one visit. */
  visits: (path: string, anchor?: string) => at(`briefings/${path}/${anchor ? `#${anchor}` : ''}`),
  /** The map of all years, or of one. */
  worldMap: (year?: string) => at(`${FIXED_PAGES.worldMap.path}${year ? `${year}/` : ''}`),
  relationship: (slug: string) => at(`relationships/${slug}/`),
  /** The page that compares visits of a pair; with the ids of two visits, those. Without JavaScript it leads to the second and the one before it. */
  comparison: (slug: string, first?: string, second?: string) =>
    at(`relationships/${slug}/compare/${first && second ? `?a=${first}&b=${second}#${second}` : ''}`),
  comparisonData: (slug: string) => at(`relationships/${slug}/compare.json`),
  journey: (id: string) => at(`journeys/${id}/`),
  /** A page of a long list of names that holds the names of some letters, or the journeys of a year: `a-c`, `k/2`. */
  listPart: (list: NameList, part: string) => at(`${list}/${LIST_PARTS_FOLDER}/${part}/`),
  /** A page of one year of a list by years. Pages are counted from 1. */
  listYear: (list: YearList, year: string, page: number) => at(`${list}/${listYearPath(year, page)}/`),
  /** A page of one year of an entity or relationship, below the address of its page. Pages are counted from 1. */
  yearBelow: (page: string, year: string, number: number) => `${page}${listYearPath(year, number)}/`,
  /** The search page; with a query, its results. */
  search: (query?: string) => at(`${FIXED_PAGES.search.path}${query ? `?${SEARCH_PARAMETERS.query}=${encodeURIComponent(query)}` : ''}`),
  /** The service worker, which saves pages for reading offline. */
  worker: () => at('offline.js'),
  /** The feed of an entity or relationship, by the address of its page. The feed of the home page is that of the site. */
  feed: (page = at('')) => `${page}feed.xml`,
  /** The same feed as Atom, and as JSON Feed. */
  atomFeed: (page: string) => `${page}atom.xml`,
  jsonFeed: (page: string) => `${page}feed.json`,
  /** The calendar of an entity or relationship, by the address of its page. That of the home page has all visits. */
  calendar: (page: string) => `${page}calendar.ics`,
  /** The list of all feeds, for programs that read feeds. */
  feedList: () => at(`${FIXED_PAGES.feeds.path}opml.xml`),
  /** Who to tell of holes in the security, where RFC 9116 wants it if the site lies at the root of its host. */
  securityTxt: () => at('.well-known/security.txt'),
  sitemap: () => at('sitemap-index.xml'),
  /** The briefings of the last two days, for services that collect news. */
  newsSitemap: () => at('sitemap-news.xml'),
  openSearch: () => at('opensearch.xml'),
  /** The template of the address of search results, as OpenSearch defines it: a browser puts the words for `{searchTerms}`. */
  searchTemplate: () => at(`${FIXED_PAGES.search.path}?${SEARCH_PARAMETERS.query}={searchTerms}`),
  favicon: () => at('favicon.svg'),
  icon: (name: string) => at(`${name}.png`),
  manifest: () => at('site.webmanifest'),
  /** The social card of a page, by the address of the page. */
  card: (page: string) => `${page}card.png`,
  searchIndex: () => at('pagefind/'),
  names: () => at('names.json'),
  /** A file of the data, by its name: `visits.csv`. */
  dataFile: (name: string) => at(`${FIXED_PAGES.data.path}${name}`),
  map: (file: string) => at(`maps/${file}.svg`),
  /** The target of a link in content. Authors write links as paths from the root of the site. */
  contentLink: (path: string) => at(path.slice(1)),
  entity: (entity: Entity) => at(`${SUBJECT_LIST_OF[entity.type]}/${entity.id}/`),
} as const;

/** The lists of names. A long one has pages by letter or year. */
export type NameList = EntityList | 'relationships' | 'journeys';

/** The folder, below that of a list of names, of its pages by letter or year. */
export const LIST_PARTS_FOLDER = 'by';

/** The lists by years: their first page has the latest years, and each year has pages of its own. */
export type YearList = 'commitments' | 'documents' | 'quotes' | 'figures' | 'corrections';

/** The end of the address of a page of one year: `2021` for the first, `2021/2` for the second. */
export const listYearPath = (year: string, page: number): string => (page === 1 ? year : `${year}/${page}`);

/** The anchors on the page of a briefing and on its page of changes. They are permanent. */
export const anchors = {
  commitment: (key: string) => `commitment-${key}`,
  document: (key: string) => `document-${key}`,
  quote: (key: string) => `quote-${key}`,
  figure: (key: string) => `figure-${key}`,
  source: (key: string) => `source-${key}`,
  correction: (key: string) => `correction-${key}`,
  note: (key: string) => `note-${key}`,
  paragraph: (words: string) => `p-${words}`,
  /** The card of the sources of one note. */
  card: (keys: string[]) => `card-${keys.join('_')}`,
  change: (day: string) => `changed-${day}`,
} as const;

/** Takes the base path off a path of this site. The search index and the lists of addresses hold paths without it. */
export const withoutBase = (path: string): string => path.slice(settings.base.length - 1);

/** The address of the server that answers the search, with its host; undefined where the index of the site does. */
export const searchServer = settings.search;

/** The absolute URL of a path of this site, for feeds, canonical links and other sites. */
export const absoluteUrl = (path: string): string => new URL(path, settings.origin).href;

/** The address that makes a calendar program subscribe to a file of this site. */
export const webcalUrl = (path: string): string => absoluteUrl(path).replace(/^https?:/, 'webcal:');
