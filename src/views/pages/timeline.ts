import { tallyVisits } from '../../archive/model/visit-tally.ts';
import type { Archive } from '../../archive/model/archive.ts';
import { messages } from '../../i18n/messages.ts';
import { pagesHaveData } from '../data/page-data.ts';
import { makeHead, type Head } from '../meta/head.ts';
import { visitsByYear, yearSection } from '../lists/visits-by-year.ts';
import { routes } from '../meta/routes.ts';
import { upcomingItems, type UpcomingItem } from '../parts/upcoming-visits.ts';
import type { VisitsSection } from '../parts/page-sections.ts';
import { splitYears } from '../lists/split-years.ts';
import { visitCalendarOf, type VisitCalendar } from '../charts/visit-calendar.ts';
import type { CableItem } from '../parts/cable.ts';

export interface TimelineView {
  head: Head;
  upcoming: UpcomingItem[];
  calendar: VisitCalendar;
  /** The countries of the visits, with their numbers, to choose from. */
  countries: { id: string; name: string; visits: number }[];
  /** With what became of the visits of each year. */
  years: (VisitsSection & { tally: string })[];
  /** Years that would make the page too long, wholly or in part, with their own pages. */
  earlier: { year: string; href: string; count: string }[];
}

/** As many visits as one page takes. */
const MOST = 200;

export function timelineView(archive: Archive): TimelineView {
  const all = visitsByYear(archive);
  const { latest, earlier } = splitYears(all, MOST);
  return {
    head: makeHead(messages.timeline.title, messages.timeline.summary, routes.timeline(), { hasData: pagesHaveData(archive) }),
    upcoming: upcomingItems(archive),
    calendar: visitCalendarOf(latest, (year) => `y${year}`),
    countries: countriesOf(
      latest.flatMap(({ items }) => items),
      archive,
    ),
    years: latest.map((year) => ({ ...yearSection(year), tally: tallyOf(year.items) })),
    earlier: all
      .filter(({ year }) => earlier.some((page) => page.year === year))
      .map(({ year, items }) => ({ year, href: routes.visits(year), count: tallyOf(items) })),
  };
}

const tallyOf = (items: CableItem[]): string => messages.lists.tally(tallyVisits(items));

/** The countries of some visits, in alphabetical order. */
function countriesOf(items: CableItem[], { countries }: Archive): TimelineView['countries'] {
  const visits = Map.groupBy(
    items.flatMap(({ countryIds }) => countryIds),
    (id) => id,
  );
  return [...countries.values()]
    .map(({ id, name }) => ({ id, name, visits: visits.get(id)?.length ?? 0 }))
    .filter((country) => country.visits > 0)
    .sort((a, b) => a.name.localeCompare(b.name, messages.lang));
}
