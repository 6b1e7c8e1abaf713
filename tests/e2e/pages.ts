import { FIXED_PAGE_NAMES, FIXED_PAGES, type FixedPageName } from '../../src/archive/model/fixed-pages.ts';

/** The fixed pages, except the one for readers without a network, which only sites with a service worker have. */
type OpenedPage = Exclude<FixedPageName, 'offline'>;

const fixedPages = Object.fromEntries(
  FIXED_PAGE_NAMES.filter((name) => name !== 'offline').map((name) => [name, FIXED_PAGES[name].path]),
) as Record<OpenedPage, string>;

/** Paths below the base of one page of every type: all fixed pages, and an example of each other type. */
export const PAGE_TYPES = {
  ...fixedPages,
  year: 'briefings/2021/',
  briefing: 'briefings/2021-04-06-varov-sudopol/',
  'briefing of a meeting': 'briefings/2024-06-03-varov-sudopol/',
  'briefing of a visit that was postponed': 'briefings/2022-07-01-costa-nordhavn/',
  person: 'people/leonid-varov/',
  'person who only travelled along': 'people/olga-prins/',
  country: 'countries/sudonia/',
  'country with governments': 'countries/norland/',
  place: 'places/sudopol/',
  organisation: 'organisations/northern-league/',
  topic: 'topics/energy/',
  relationship: 'relationships/estmark-sudonia/',
  comparison: 'relationships/estmark-sudonia/compare/',
  'commitments, filtered': 'commitments/?pair=estmark-sudonia',
  'commitments of a year': 'commitments/2021/',
  'documents of a year': 'documents/2021/',
  'quotes of a year': 'quotes/2021/',
  'figures of a year': 'figures/2021/',
  'map of a year': 'map/2021/',
  journey: 'journeys/2021-04-varov-two-capitals/',
  'search with hits': 'search/?q=gas',
};

export const BRIEFING = PAGE_TYPES.briefing;
