import type { PartialDay } from '../../schemas/fields/partial-day.ts';
import { routes } from '../meta/routes.ts';
import type { DatedSection, Section } from '../parts/page-sections.ts';
import { groupByYear, splitYears } from './split-years.ts';

/** How many visits, commitments, documents or quotes one section of a page lists at most, and all sections together. */
const SECTION_SIZE = 60;
const PAGE_SIZE = 90;

/** Cuts sections that are too long to their latest years, and links to the pages of the other years. `page` is the address of the page. */
export function shortenSections(sections: Section[], page: string): Section[] {
  const limit = sectionLimit(sections);
  return sections.map((section) => {
    if (!isDated(section) || section.items.length <= limit) return section;
    const { latest, earlier } = splitSection(section, limit);
    const years = Map.groupBy(earlier, ({ year }) => year);
    return {
      ...section,
      items: latest.flatMap(({ items }) => items),
      earlier: [...years.keys()].map((year) => ({ text: year, href: routes.yearBelow(page, year, 1) })),
    } as Section;
  });
}

/** The years that the page leaves out, wholly or in part, newest first. */
export function yearsLeftOut(sections: Section[]): string[] {
  const limit = sectionLimit(sections);
  const shortened = sections.filter(isDated).filter(({ items }) => items.length > limit);
  return [...new Set(shortened.flatMap((section) => splitSection(section, limit).earlier.map(({ year }) => year)))].sort().reverse();
}

/**
 * Puts the items of one year on as many pages as they take. Sections without dates, such as offices, are left to the page of the entity.
 * A section may continue on the next page.
 */
export function pagesOfSections(sections: Section[], year: string): Section[][] {
  const pages: Section[][] = [];
  let room = 0;
  for (const section of sections.filter(isDated)) {
    let rest = (section.items as { date: PartialDay }[]).filter(({ date }) => date.startsWith(year));
    while (rest.length > 0) {
      if (room === 0) {
        pages.push([]);
        room = PAGE_SIZE;
      }
      const items = rest.slice(0, room);
      pages.at(-1)?.push({ ...section, items } as Section);
      rest = rest.slice(room);
      room -= items.length;
    }
  }
  return pages;
}

/** How many items each section may list: long sections share the room that short ones leave. */
function sectionLimit(sections: Section[]): number {
  const lengths = sections.filter(isDated).map(({ items }) => items.length);
  let limit = SECTION_SIZE;
  while (lengths.reduce((sum, length) => sum + Math.min(length, limit), 0) > PAGE_SIZE) limit -= 1;
  return limit;
}

const splitSection = ({ items }: DatedSection, limit: number) =>
  splitYears(
    groupByYear<{ date: PartialDay }>(items, ({ date }) => date),
    limit,
  );

const DATED: readonly Section['type'][] = ['visits', 'commitments', 'documents', 'quotes'] satisfies DatedSection['type'][];

const isDated = (section: Section): section is DatedSection => DATED.includes(section.type);
