import type { Archive } from '../../archive/model/archive.ts';
import type { Visit } from '../../archive/model/visit.ts';
import { formatSpan } from '../../i18n/dates.ts';
import { messages } from '../../i18n/messages.ts';
import type { Office } from '../../schemas/office.ts';
import { cableItemOf } from '../parts/cable.ts';
import { formatTerm } from '../parts/format-term.ts';
import { textWidth, wrapText } from '../maps/text-width.ts';
import type { Stretch, DayAxis } from './day-axis.ts';
import { placeInLanes } from './place-in-lanes.ts';

/** A row of the picture of a career: words, and below them bars or marks; across in hundredths of the width, down in pixels. */
export interface CareerRow {
  texts: { y: number; text: string; soft: string }[];
  bars: (Stretch & { y: number; as: 'certain' | 'vague' | 'fading-in' | 'fading-out' })[];
  /** A mark stands for a visit, to which it leads, or for all of a year. */
  marks: (Stretch & { y: number; radius: number; isExact: boolean; href?: string | undefined; title: string })[];
  /** Where the next row begins. */
  end: number;
}

/** The size of the words on a narrow page; the styles say the same. */
const SIZE = 14;
const LINE = 18;
const BAR = 10;
/** Between words and the bar below them. */
const ABOVE = 5;
const MARK = 11;
const RADIUS = 4.5;
/** The radius of the largest mark of a year. */
const LARGEST = 9;
const GAP = 14;
/** The room for words on the narrowest page. */
const NARROW = 326;
/** The width of a mark there, in hundredths. */
const MARK_WIDTH = 3.2;
/** How long a bar takes to fade where its end is not known, in hundredths. */
const FADE = 8;
/** What the two parts share, lest a line show between them. */
const SEAM = 0.2;

/** An office with its term: solid where it was certainly held, apart where only the month or year is known, fading where no date is. */
export function officeRow({ from, to }: Office, label: string, axis: DayAxis, top: number): CareerRow {
  const texts = textsOf(label, formatTerm(from, to), top);
  const y = top + texts.length * LINE + ABOVE;
  const [begin, end] = [from && axis.stretchOf(from), to && axis.stretchOf(to)];
  if (!begin && !end) return { texts, bars: [], marks: [], end: y + GAP };
  const right = end ? end.x : 100;
  const left = begin ? begin.x + (from?.length === 10 ? 0 : begin.width) : Math.max(0, right - FADE);
  const fade = Math.min(FADE, (right - left) / 2);
  const bars: CareerRow['bars'] = [
    ...(begin && from?.length !== 10 ? [{ ...begin, as: 'vague' as const }] : []),
    ...(begin
      ? [{ x: left, width: Math.max(0, right - left - (end ? 0 : fade - SEAM)), as: 'certain' as const }]
      : [{ x: left, width: right - left, as: 'fading-in' as const }]),
    ...(end && to?.length !== 10 ? [{ ...end, as: 'vague' as const }] : []),
    ...(end ? [] : [{ x: right - fade, width: fade, as: 'fading-out' as const }]),
  ].map((bar) => ({ ...bar, y }));
  return { texts, bars, marks: [], end: y + BAR + GAP };
}

/** Visits at their dates, those that would cover each other above one another. */
export function visitsRow(visits: Visit[], label: string, axis: DayAxis, top: number, archive: Archive): CareerRow {
  const texts = textsOf(label, String(visits.length), top);
  const y = top + texts.length * LINE;
  const stretches = visits.map(({ date }) => axis.stretchOf(date));
  const lanes = placeInLanes(
    stretches.map(({ x, width }) => {
      const middle = x + width / 2;
      return { begin: Math.min(x, middle - MARK_WIDTH / 2), end: Math.max(x + width, middle + MARK_WIDTH / 2) };
    }),
  );
  const marks = visits.map((visit, at) => {
    const { href, title } = cableItemOf(visit, archive);
    return {
      ...(stretches[at] ?? axis.stretchOf(visit.date)),
      y: y + (lanes[at] ?? 0) * MARK + MARK / 2,
      radius: RADIUS,
      isExact: visit.date.length === 10,
      href,
      title: `${title}, ${formatSpan(visit.from ?? visit.date, visit.to)}`,
    };
  });
  const height = Math.max(0, ...lanes.map((lane) => lane + 1)) * MARK;
  return { texts, bars: [], marks, end: y + height + GAP };
}

/** So many visits that they are told by year: a mark in the middle of each, its area in proportion. */
export function yearsRow(visits: Visit[], label: string, axis: DayAxis, top: number): CareerRow {
  const texts = textsOf(label, String(visits.length), top);
  const y = top + texts.length * LINE + LARGEST;
  const years = [...Map.groupBy(visits, ({ date }) => date.slice(0, 4))];
  const most = Math.max(...years.map(([, of]) => of.length));
  const marks = years.map(([year, of]) => ({
    ...axis.stretchOf(year),
    y,
    radius: Math.max(2, Math.round(LARGEST * Math.sqrt(of.length / most) * 10) / 10),
    isExact: true,
    title: messages.career.ofYear(messages.lists.visits(of.length), year),
  }));
  return { texts, bars: [], marks, end: y + LARGEST + GAP };
}

/** The label in as many lines as it takes, with what is said of it behind it, or where there is no room below. */
function textsOf(label: string, soft: string, top: number): CareerRow['texts'] {
  const lines = wrapText(label, SIZE, NARROW);
  const hasRoom = textWidth(`${lines.at(-1) ?? ''}  ${soft}`, SIZE) <= NARROW;
  const all = lines.map((text, at) => ({ text, soft: hasRoom && at === lines.length - 1 ? soft : '' }));
  return (hasRoom ? all : [...all, { text: '', soft }]).map((line, at) => ({ ...line, y: top + at * LINE + SIZE }));
}
