import type { Archive } from '../../archive/model/archive.ts';
import { messages } from '../../i18n/messages.ts';
import type { Day } from '../../schemas/fields/partial-day.ts';
import { splitYears } from '../lists/split-years.ts';
import { visitsByYear, yearSection } from '../lists/visits-by-year.ts';
import { pagesHaveData } from '../data/page-data.ts';
import { makeHead, type Head } from '../meta/head.ts';
import { routes } from '../meta/routes.ts';
import type { Link } from '../parts/link.ts';
import { newestPublicationDay } from '../parts/newest-publication.ts';
import type { VisitsSection } from '../parts/page-sections.ts';

/** The list of the latest briefings. */
export interface BriefingsView {
  head: Head;
  /** The day on which a briefing was last published. */
  newest: Day;
  /** All years, newest first: the place where one stands on this page, or its page. */
  years: (Link & { href: string })[];
  /** Each with a link to the page of its year. */
  sections: (VisitsSection & { href: string })[];
  /** The pages of the years that the sections leave out, wholly or in part. */
  earlier: (Link & { href: string })[];
}

/** How many briefings the page lists at most. */
const PAGE_SIZE = 100;

export function briefingsView(archive: Archive): BriefingsView {
  const years = visitsByYear(archive);
  const briefed = years.map(({ year, items }) => ({ year, items: items.filter(({ record }) => !record) }));
  const { latest, earlier } = splitYears(briefed, PAGE_SIZE);
  const shown = new Set(latest.map(({ year }) => year));
  return {
    head: makeHead(messages.lists.briefings, messages.lists.briefingsSummary, routes.briefings(), { hasData: pagesHaveData(archive) }),
    newest: newestPublicationDay(archive),
    years: years.map(({ year }) => (shown.has(year) ? { text: year, href: `#y${year}` } : linkToYear(year))),
    sections: latest.map((page) => ({ ...yearSection(page), href: routes.visits(page.year) })),
    earlier: [...new Set(earlier.map(({ year }) => year))].map(linkToYear),
  };
}

const linkToYear = (year: string) => ({ text: year, href: routes.visits(year) });
