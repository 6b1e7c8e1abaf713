import type { PartialDay } from '../../schemas/fields/partial-day.ts';
import { routes } from '../meta/routes.ts';
import type { DatedSection, Section } from '../parts/section.ts';
import { groupByYear, splitYears } from './split-years.ts';

/** As many visits, promises or quotes as a page about a subject lists in one section, and in all of them. */
const MOST = 60;
const TOGETHER = 90;

/** The sections with lists that are too long cut to their latest years; the others have pages below this one. */
export function shortenSections(sections: Section[], page: string): Section[] {
  const most = mostEach(sections);
  return sections.map((section) => {
    if (!isDated(section) || section.items.length <= most) return section;
    const { latest, earlier } = split(section, most);
    const years = Map.groupBy(earlier, ({ year }) => year);
    return {
      ...section,
      items: latest.flatMap(({ items }) => items),
      earlier: [...years.keys()].map((year) => ({ text: year, href: routes.yearBelow(page, year, 1) })),
    } as Section;
  });
}

/** The years that do not all stand on the page itself, newest first. */
export function yearsLeftOut(sections: Section[]): string[] {
  const most = mostEach(sections);
  const long = sections.filter(isDated).filter(({ items }) => items.length > most);
  return [...new Set(long.flatMap((section) => split(section, most).earlier.map(({ year }) => year)))].sort().reverse();
}

/**
 * What the sections hold of one year, on as many pages as it takes; those that have no days, such as offices, stay on the page
 * of the subject. A section may begin on one page and go on on the next.
 */
export function pagesOfSections(sections: Section[], year: string): Section[][] {
  const pages: Section[][] = [];
  let room = 0;
  for (const section of sections.filter(isDated)) {
    let left = (section.items as { date: PartialDay }[]).filter(({ date }) => date.startsWith(year));
    while (left.length > 0) {
      if (room === 0) {
        pages.push([]);
        room = TOGETHER;
      }
      const items = left.slice(0, room);
      pages.at(-1)?.push({ ...section, items } as Section);
      left = left.slice(room);
      room -= items.length;
    }
  }
  return pages;
}

/** As many as each section may show, so that long ones share the room that short ones leave. */
function mostEach(sections: Section[]): number {
  const lengths = sections.filter(isDated).map(({ items }) => items.length);
  let most = MOST;
  while (lengths.reduce((sum, length) => sum + Math.min(length, most), 0) > TOGETHER) most -= 1;
  return most;
}

const split = ({ items }: DatedSection, most: number) =>
  splitYears(
    groupByYear<{ date: PartialDay }>(items, ({ date }) => date),
    most,
  );

const isDated = (section: Section): section is DatedSection =>
  section.type === 'visits' || section.type === 'commitments' || section.type === 'quotes';
