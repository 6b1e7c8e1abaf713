import type { Diagnostic } from '../../validation/diagnostics/diagnostic.ts';
import { isSamePlace } from '../facts/coinciding-visits.ts';
import { byNewest, travellerKey, type Visit } from '../model/visit.ts';

/** Two visits that one person cannot both have made, the earlier first. */
interface Clash {
  earlier: Visit;
  later: Visit;
  /** Whether they are one visit recorded twice, rather than two at one time. */
  isSameVisit: boolean;
}

/** Finds visits recorded twice, and visits that one person made at the same time, among briefings and the register. */
export function checkOverlaps(visits: Visit[]): Diagnostic[] {
  const oldestFirst = visits.toSorted(byNewest).reverse();
  const byTraveller = Map.groupBy(
    oldestFirst.flatMap((visit) => visit.visitors.map((traveller) => ({ visit, key: travellerKey(traveller) }))),
    ({ key }) => key,
  );
  const clashes = [...byTraveller.values()].flatMap((trips) => findClashes(trips.map(({ visit }) => visit)));
  // People who travelled together have the same clashes: each is reported once.
  return [...new Map(clashes.map((clash) => [`${clash.earlier.id} ${clash.later.id}`, clash])).values()].map(diagnosticFor);
}

/** The clashes among the visits of one person, oldest first. */
function findClashes(visits: Visit[]): Clash[] {
  const clashes: Clash[] = [];
  let lastToEnd: Visit | undefined;
  let sameDay: Visit[] = [];
  for (const later of visits.filter(({ date }) => date.length === 10)) {
    sameDay = [...sameDay.filter(({ date }) => date === later.date), later];
    const duplicate = sameDay.find((visit) => visit !== later && isSamePlace(visit, later));
    if (duplicate) clashes.push({ earlier: duplicate, later, isSameVisit: true });
    else if (lastToEnd && later.from && later.from < lastKnownDay(lastToEnd)) {
      clashes.push({ earlier: lastToEnd, later, isSameVisit: false });
    }
    if (!lastToEnd || lastKnownDay(lastToEnd) < lastKnownDay(later)) lastToEnd = later;
  }
  return clashes;
}

/** The last day of a visit, as far as known: a visit whose end is unknown may have ended on the day it began. */
const lastKnownDay = ({ from = '', to }: Visit): string => (to?.length === 10 ? to : from);

function diagnosticFor({ earlier, later, isSameVisit }: Clash): Diagnostic {
  // Between a briefing and a row of the register, the row is blamed: the briefing was researched more closely.
  const [{ file, line, record }, other] = earlier.record && !later.record ? [earlier, later] : [later, earlier];
  const days = other.to ? `${other.date} to ${other.to}` : other.date;
  return {
    file,
    line,
    field: record ? 'start' : 'visit.from',
    ...(isSameVisit
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
