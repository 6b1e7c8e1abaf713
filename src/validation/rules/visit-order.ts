import type { VisitData } from '../../schemas/visit.ts';
import type { FieldFinding } from '../diagnostics/field-finding.ts';

/** The valid fields of a visit, with the id of its briefing. */
interface VisitOfBriefing {
  id: string;
  visit: Partial<VisitData>;
}

/** That a person began a visit on a certain day. */
interface Arrival {
  id: string;
  after: string | undefined;
  personAndDay: string;
}

/**
 * Checks that visits which one person began on one day are in order: each but the first names the visit just before it in `after`, and no
 * two name the same. Each visit out of order gets one finding, and so does each that names a visit of another person or day.
 */
export function checkVisitOrder(visits: VisitOfBriefing[]): { id: string; finding: FieldFinding }[] {
  const arrivals = visits.flatMap(arrivalsOf);
  const unordered = [...Map.groupBy(arrivals, ({ personAndDay }) => personAndDay).values()].flatMap((group) => {
    const ordered = chain(group);
    return group.filter((arrival) => !ordered.includes(arrival)).map(({ id }) => ({ id, firstId: ordered[0]?.id }));
  });
  // Keyed by id, because several people may have travelled together.
  const missing = [...new Map(unordered.map((arrival) => [arrival.id, arrival])).values()].map(({ id, firstId }) => ({
    id,
    finding: {
      path: ['visit', 'after'],
      problem:
        firstId === undefined
          ? 'comes after a visit that comes after it'
          : `begins on the same day as ${firstId}, and neither says which came first`,
      remedy: 'write `after: <id of the visit just before>` in every one but the first',
    },
  }));
  const needless = visits.filter(namesUnrelatedVisit(visits, arrivals)).map(({ id, visit }) => ({
    id,
    finding: {
      path: ['visit', 'after'],
      problem: `names ${visit.after ?? ''}, which is no visit of the same person on the same day`,
      remedy: 'leave it out; days give the order',
    },
  }));
  return [...missing, ...needless];
}

/** An arrival for each visitor, if the day of arrival is known exactly. */
function arrivalsOf({ id, visit }: VisitOfBriefing): Arrival[] {
  const from = 'from' in visit ? visit.from : undefined;
  const people = new Set(from?.length === 10 ? visit.visitors?.map(({ person }) => person) : []);
  return [...people].map((person) => ({ id, after: visit.after, personAndDay: `${person} ${from ?? ''}` }));
}

/** Whether a visit names in `after` a visit that exists but has no person and day in common with it. */
const namesUnrelatedVisit =
  (visits: VisitOfBriefing[], arrivals: Arrival[]) =>
  ({ id, visit: { after } }: VisitOfBriefing): boolean =>
    after !== undefined &&
    visits.some((visit) => visit.id === after) &&
    !arrivals.some((earlier) => earlier.id === after && arrivals.some((own) => own.id === id && own.personAndDay === earlier.personAndDay));

/** The arrivals of one group in order: the first, then each that names the one before it in `after`. */
function chain(group: Arrival[]): Arrival[] {
  const ordered: Arrival[] = [];
  let next = group.find(({ after }) => !group.some(({ id }) => id === after));
  while (next) {
    ordered.push(next);
    const { id } = next;
    next = group.find((arrival) => arrival.after === id && !ordered.includes(arrival));
  }
  return ordered;
}
