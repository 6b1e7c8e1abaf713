interface FixedPageDefinition {
  /** Its path below the base path. Part of a permanent URL: it never changes. */
  path: string;
  /** Whether authors may link to it. */
  isLinkable: boolean;
  isInSitemap: boolean;
  /** Whether it has a social card of its own: a picture for previews of links. Other pages show that of the home page. */
  hasCard: boolean;
  /** Whether the footer of every page links to it. */
  isInFooter: boolean;
}

/** A page that readers find everywhere. */
const PUBLIC = { isLinkable: true, isInSitemap: true, hasCard: true, isInFooter: true } as const;

/** A page that nobody is led to. */
const HIDDEN = { isLinkable: false, isInSitemap: false, hasCard: false, isInFooter: false } as const;

/** The pages that every site has, whatever its content, by the name of their route; in the order of the footer. */
export const FIXED_PAGES = {
  home: { path: '', ...PUBLIC, hasCard: false, isInFooter: false }, // its card and its link in the header have words of their own
  briefings: { path: 'briefings/', ...PUBLIC },
  people: { path: 'people/', ...PUBLIC },
  countries: { path: 'countries/', ...PUBLIC },
  relationships: { path: 'relationships/', ...PUBLIC },
  places: { path: 'places/', ...PUBLIC },
  organisations: { path: 'organisations/', ...PUBLIC },
  topics: { path: 'topics/', ...PUBLIC },
  journeys: { path: 'journeys/', ...PUBLIC },
  commitments: { path: 'commitments/', ...PUBLIC },
  documents: { path: 'documents/', ...PUBLIC },
  quotes: { path: 'quotes/', ...PUBLIC },
  figures: { path: 'figures/', ...PUBLIC },
  timeline: { path: 'timeline/', ...PUBLIC },
  worldMap: { path: 'map/', ...PUBLIC },
  coverage: { path: 'coverage/', ...PUBLIC },
  corrections: { path: 'corrections/', ...PUBLIC },
  data: { path: 'data/', ...PUBLIC },
  feeds: { path: 'feeds/', ...PUBLIC, hasCard: false },
  askData: { path: 'data/ask/', ...PUBLIC, hasCard: false, isInFooter: false }, // the page of the data leads to it
  search: { path: 'search/', ...PUBLIC, isInSitemap: false, hasCard: false }, // has no text of its own
  about: { path: 'about/', ...PUBLIC },
  /** Shows the design with examples from an invented world, for those who change it. */
  style: { path: 'style/', ...HIDDEN },
  /** Shown without a network instead of a page that the reader's device does not keep. */
  offline: { path: 'offline/', ...HIDDEN },
  notFound: { path: '404.html', ...HIDDEN },
} as const satisfies Record<string, FixedPageDefinition>;

export type FixedPageName = keyof typeof FIXED_PAGES;

type Flag = Exclude<keyof FixedPageDefinition, 'path'>;

/** The name of a fixed page for which a flag is set. */
export type FixedPageWith<Name extends Flag> = {
  [Page in FixedPageName]: (typeof FIXED_PAGES)[Page][Name] extends true ? Page : never;
}[FixedPageName];

export const FIXED_PAGE_NAMES = Object.keys(FIXED_PAGES) as FixedPageName[];

/** The fixed pages for which a flag is set, in their order. */
export const fixedPagesWith = <Name extends Flag>(flag: Name): FixedPageWith<Name>[] =>
  FIXED_PAGE_NAMES.filter((page): page is FixedPageWith<Name> => FIXED_PAGES[page][flag]);
