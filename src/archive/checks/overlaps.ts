import { isBefore } from '../../schemas/fields/partial-day.ts';
import type { Diagnostic } from '../../validation/diagnostics/diagnostic.ts';
import { byNewest, type Traveller, type Visit } from '../model/visit.ts';

/** Two visits that one person cannot both have made, the earlier first. */
interface Clash {
  earlier: Visit;
  later: Visit;
  /** Are they one visit told twice, and not two at once? */
  same: boolean;
}

/** Diagnostics for visits told twice, and for visits that one person made at once, of briefings and of the register. */
export function checkOverlaps(visits: Visit[]): Diagnostic[] {
  const oldestFirst = visits.toSorted(byNewest).reverse();
  const byTraveller = Map.groupBy(
    oldestFirst.flatMap((visit) => visit.visitors.map((traveller) => ({ visit, who: travellerKey(traveller) }))),
    ({ who }) => who,
  );
  const clashes = [...byTraveller.values()].flatMap((trips) => findClashes(trips.map(({ visit }) => visit)));
  // People who travelled together clash together.
  return [...new Map(clashes.map((it) => [`${it.earlier.id} ${it.later.id}`, it])).values()].map(diagnosticFor);
}

/** The clashes among the visits of one person, oldest first. */
function findClashes(visits: Visit[]): Clash[] {
  const clashes: Clash[] = [];
  let longest: Visit | undefined;
  let sameDay: Visit[] = [];
  for (const later of visits.filter(({ date }) => date.length === 10)) {
    sameDay = [...sameDay.filter(({ date }) => date === later.date), later];
    const twin = sameDay.find((it) => it !== later && isSamePlace(it, later));
    if (twin) clashes.push({ earlier: twin, later, same: true });
    else if (longest && later.from && later.from < lastDay(longest)) clashes.push({ earlier: longest, later, same: false });
    if (!longest || lastDay(longest) < lastDay(later)) longest = later;
  }
  return clashes;
}

/** The last day of a visit, as far as it is known: one without an end may have ended on the day it began. */
const lastDay = ({ from = '', to }: Visit): string => (to?.length === 10 ? to : from);

/** Were both in one place at one time, as far as is known? */
export const mayCoincide = (a: Visit, b: Visit): boolean =>
  isSamePlace(a, b) && !isBefore(a.to ?? a.date, b.date) && !isBefore(b.to ?? b.date, a.date);

/** Did both lead to one place, or, where a row of the register does not say where, to one country? */
const isSamePlace = (a: Visit, b: Visit): boolean =>
  a.stops.length > 0 && b.stops.length > 0
    ? a.stops.some(({ place }) => b.stops.some((it) => it.place === place))
    : a.receiving.some((country) => b.receiving.includes(country));

/** A text that tells visitors apart; one without a file is known by name and country. */
export const travellerKey = (traveller: Traveller): string =>
  'person' in traveller ? traveller.person.id : `${traveller.name}, ${traveller.country.id}`;

function diagnosticFor({ earlier, later, same }: Clash): Diagnostic {
  // Of a briefing and a row the row is in the wrong: the briefing was looked at more closely.
  const [{ file, line, record }, other] = earlier.record && !later.record ? [earlier, later] : [later, earlier];
  const days = other.to ? `${other.date} to ${other.to}` : other.date;
  return {
    file,
    line,
    field: record ? 'start' : 'visit.from',
    ...(same
      ? {
          problem: `is the visit of ${other.id}: the same person, place and day`,
          remedy: 'tell each visit once; delete the one or the other',
        }
      : {
          problem: `falls into the visit of ${other.id} by the same person (${days})`,
          remedy: 'correct the days of the one or the other',
        }),
  };
}
