import { tallyVisits } from '../../archive/model/visit-tally.ts';
import type { PartialDay } from '../../schemas/fields/partial-day.ts';
import { MONTHS } from '../../i18n/dates.ts';
import { messages } from '../../i18n/messages.ts';
import type { Year } from '../lists/split-years.ts';
import type { CableItem } from '../parts/cable.ts';
import { dayAxisOf } from './day-axis.ts';
import { placeInLanes } from './place-in-lanes.ts';

/** Visits as dots on a scale of months, a row a year. Across, positions are hundredths of the width; down, pixels. */
export interface VisitCalendar {
  months: { name: string; x: number }[];
  rows: { year: string; href: string; label: string; height: number; dots: Dot[]; undated: Dot[] }[];
  note: string;
}

interface Dot {
  x: number;
  y: number;
  href: string;
  title: string;
  hasBriefing: boolean;
  countries: string;
}

/** How near two dots may be before one moves up: on a narrow screen a dot is so wide. */
const NEAR = 2.9;
/** How far dots move up. */
const LANE = 9;
/** How many dots without a month stand in one lane of their column, which has a sixth of the room. */
const ABREAST = 6;

/** The calendar of the years that a page lists. `idOf` is the id of the list of a year. */
export function visitCalendarOf(years: Year<CableItem>[], idOf: (year: string) => string): VisitCalendar {
  return {
    months: MONTHS.slice(-12).map((name, at) => ({ name: name.slice(0, 1), x: (at / 12) * 100 })),
    rows: years.map(({ year, items }) => {
      const dated = items.filter(({ date }) => date.length > 4);
      const dots = inLanes(dated.map((item) => ({ ...dotOf(item), x: middleOf(item.date) })));
      const undated = items
        .filter(({ date }) => date.length === 4)
        .map((item, at) => ({ ...dotOf(item), x: ((at % ABREAST) + 0.5) * (100 / ABREAST), y: Math.floor(at / ABREAST) * LANE }));
      const highest = Math.max(0, ...[...dots, ...undated].map(({ y }) => y));
      const height = highest + 2 * LANE;
      const onGround = ({ y, ...dot }: Dot): Dot => ({ ...dot, y: height - LANE - y });
      return {
        year,
        href: `#${idOf(year)}`,
        label: messages.calendar.row(year, messages.lists.tally(tallyVisits(items))),
        height,
        dots: dots.map(onGround),
        undated: undated.map(onGround),
      };
    }),
    note: messages.calendar.note,
  };
}

const dotOf = ({ href, sentence, registered, countryIds }: CableItem): Omit<Dot, 'x' | 'y'> => ({
  href,
  title: sentence,
  hasBriefing: !registered,
  countries: countryIds.join(' '),
});

/** Where the middle of the days that a date can mean lies in its year. */
function middleOf(date: PartialDay): number {
  const year = Number(date.slice(0, 4));
  const { x, width } = dayAxisOf(year, year).stretchOf(date);
  return Math.round((x + width / 2) * 10) / 10;
}

/** Dots from left to right, each in the lowest lane in which none is too near. */
function inLanes(dots: Omit<Dot, 'y'>[]): Dot[] {
  const sorted = dots.toSorted((a, b) => a.x - b.x);
  const lanes = placeInLanes(sorted.map(({ x }) => ({ begin: x, end: x + NEAR })));
  return sorted.map((dot, at) => ({ ...dot, y: (lanes[at] ?? 0) * LANE }));
}
