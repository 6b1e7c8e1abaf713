import type { PartialBriefing } from '../../schemas/briefing.ts';
import type { FieldFinding } from '../diagnostics/finding.ts';
import type { PartialDay } from '../../schemas/fields/partial-day.ts';
import type { VisitData } from '../../schemas/visit.ts';

/** The date with which a briefing's id must begin: the date first planned, else the arrival. */
export const firstDate = (visit: VisitData): PartialDay => visit.planned ?? ('from' in visit ? visit.from : '');

const arrival = (visit: Partial<VisitData>): PartialDay | undefined => ('from' in visit ? visit.from : undefined);

/** Checks the dates of one briefing against each other and against its id. */
export function checkBriefingDates(id: string, { visit, published, updated, corrections = [] }: PartialBriefing): FieldFinding[] {
  const found: FieldFinding[] = [];
  if (updated && published && isBefore(updated, published)) {
    found.push({ path: ['updated'], problem: 'is before `published`', remedy: 'give the day of the last change' });
  }
  corrections.forEach(({ date }, at) => {
    if (!published || !isBefore(date, published)) return;
    const remedy = 'give the day of the correction; what is mended before publication needs none';
    found.push({ path: ['corrections', at, 'date'], problem: `is before \`published\` (${published})`, remedy });
  });
  if (!visit) return found;
  const from = arrival(visit);
  const to = 'to' in visit ? visit.to : undefined;
  const first = visit.planned ?? from;
  if (first && !id.startsWith(`${first}-`)) {
    found.push({
      path: ['visit', visit.planned ? 'planned' : 'from'],
      problem: `the file is called \`${id}\`, but the visit was first planned for, or began on, ${first}`,
      remedy: `call the file \`${first}-…\`, or give the date first known as \`planned\``,
    });
  }
  if (from && to && isBefore(to, from)) {
    found.push({
      path: ['visit', 'to'],
      problem: `ends (${to}) before it starts (${from})`,
      remedy: 'put the later date last',
    });
  }
  return found;
}

/** A visit with the id of its briefing, as far as its fields passed. */
interface Dated {
  id: string;
  visit: Partial<VisitData>;
}

/**
 * Checks the order of visits that one person began on one day: one comes first, and each other says which one it
 * came after, no two the same. The diagnostic goes to the visits whose place is open, once each.
 */
export function checkVisitOrder(visits: Dated[]): { id: string; finding: FieldFinding }[] {
  const begun = visits.flatMap(({ id, visit }) => {
    const from = arrival(visit);
    const people = new Set(from?.length === 10 ? visit.visitors?.map(({ person }) => person) : []);
    return [...people].map((person) => ({ id, after: visit.after, at: `${person} ${from ?? ''}` }));
  });
  const open = [...Map.groupBy(begun, ({ at }) => at).values()].flatMap((group) => {
    const placed = chain(group);
    return group.filter((it) => !placed.includes(it)).map(({ id }) => ({ id, other: placed[0]?.id ?? '' }));
  });
  const stray = visits.filter(isStray(visits, begun)).map(({ id, visit }) => ({
    id,
    finding: {
      path: ['visit', 'after'],
      problem: `names ${visit.after ?? ''}, which is no visit of the same person on the same day`,
      remedy: 'leave it out; days give the order',
    },
  }));
  const unordered = [...new Map(open.map((it) => [it.id, it])).values()].map(({ id, other }) => ({
    id,
    finding: {
      path: ['visit', 'after'],
      problem:
        other === '' ? 'comes after a visit that comes after it' : `begins on the same day as ${other}, and neither says which came first`,
      remedy: 'write `after: <id of the visit just before>` in every one but the first',
    },
  }));
  return [...unordered, ...stray];
}

/** Does a visit name, as the one just before it, a visit that is there but of another day or person? */
const isStray =
  (visits: Dated[], begun: { id: string; at: string }[]) =>
  ({ id, visit: { after } }: Dated): boolean =>
    after !== undefined &&
    visits.some((it) => it.id === after) &&
    !begun.some((earlier) => earlier.id === after && begun.some((own) => own.id === id && own.at === earlier.at));

/** The visits of one day from the first on, as far as each next one says what it came after. */
function chain<Item extends { id: string; after?: string | undefined }>(group: Item[]): Item[] {
  const placed: Item[] = [];
  let next = group.find(({ after }) => !group.some(({ id }) => id === after));
  while (next) {
    placed.push(next);
    const { id } = next;
    next = group.find((it) => it.after === id && !placed.includes(it));
  }
  return placed;
}

/** Is one date certainly before another, as exactly as both are known? */
export function isBefore(a: PartialDay, b: PartialDay): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}
