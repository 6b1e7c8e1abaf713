import type { PartialDay } from '../schemas/day.ts';
import { routes } from './routes.ts';
import type { Section } from './section.ts';
import { groupByYear, splitYears } from './years.ts';

/** As many visits, promises or quotes as a page about a subject lists in one section. */
const MOST = 60;

type DatedSection = Extract<Section, { type: 'visits' | 'promises' | 'quotes' }>;

/** The sections with lists that are too long cut to their latest years; the others have pages below this one. */
export const shortenLists = (sections: Section[], page: string): Section[] =>
  sections.map((section) => {
    if (!isDated(section) || section.items.length <= MOST) return section;
    const { latest, earlier } = split(section);
    const years = Map.groupBy(earlier, ({ year }) => year);
    return {
      ...section,
      items: latest.flatMap(({ items }) => items),
      earlier: [...years.keys()].map((year) => ({ text: year, href: routes.yearBelow(page, year) })),
    } as Section;
  });

/** The years that do not all stand on the page itself, newest first. */
export const yearsLeftOut = (sections: Section[]): string[] => {
  const long = sections.filter(isDated).filter(({ items }) => items.length > MOST);
  return [...new Set(long.flatMap((section) => split(section).earlier.map(({ year }) => year)))].sort().reverse();
};

/** What the sections hold of one year; those that have no days, such as offices, stay on the page itself. */
export const sectionsOfYear = (sections: Section[], year: string): Section[] =>
  sections
    .filter(isDated)
    .map(
      (section) =>
        ({ ...section, items: (section.items as { date: PartialDay }[]).filter(({ date }) => date.startsWith(year)) }) as Section,
    );

const split = ({ items }: DatedSection) =>
  splitYears(
    groupByYear<{ date: PartialDay }>(items, ({ date }) => date),
    MOST,
  );

const isDated = (section: Section): section is DatedSection =>
  section.type === 'visits' || section.type === 'promises' || section.type === 'quotes';
