import type { BriefingData } from './briefing.ts';
import type { FieldFinding } from './finding.ts';
import type { PartialDay } from './day.ts';
import type { VisitData } from './visit.ts';

/** The date with which a briefing's id must begin: the date first planned, else the arrival. */
export const firstDate = (visit: VisitData): PartialDay => visit.planned ?? ('from' in visit ? visit.from : '');

/** Judges the dates of one briefing against each other and against its id. */
export function judgeDays(id: string, { visit, published, updated }: Partial<BriefingData>): FieldFinding[] {
  const found: FieldFinding[] = [];
  if (updated && published && isBefore(updated, published)) {
    found.push({ path: ['updated'], problem: 'is before `published`', remedy: 'give the day of the last change' });
  }
  if (!visit) return found;
  const first = firstDate(visit);
  if (!id.startsWith(`${first}-`)) {
    found.push({
      path: ['visit', visit.planned ? 'planned' : 'from'],
      problem: `the file is called \`${id}\`, but the visit was first planned for, or began on, ${first}`,
      remedy: `call the file \`${first}-…\`, or give the date first known as \`planned\``,
    });
  }
  if ('from' in visit && visit.to && isBefore(visit.to, visit.from)) {
    found.push({
      path: ['visit', 'to'],
      problem: `ends (${visit.to}) before it starts (${visit.from})`,
      remedy: 'put the later date last',
    });
  }
  visit.stops.forEach((stop, at) => {
    if (stop.from && stop.to && isBefore(stop.to, stop.from)) {
      found.push({
        path: ['visit', 'stops', at, 'to'],
        problem: `ends (${stop.to}) before it starts (${stop.from})`,
        remedy: 'put the later date last',
      });
    }
  });
  return found;
}

/** A visit with the id of its briefing. */
interface Dated {
  id: string;
  visit: VisitData;
}

/** Judges the order of visits that one person began on one day: each but the first must say what it came after. */
export function judgeOrder(visits: Dated[]): { id: string; finding: FieldFinding }[] {
  const begun = visits.flatMap(({ id, visit }) =>
    'from' in visit && visit.from.length === 10 ? visit.visitors.map(({ person }) => ({ id, visit, at: `${person} ${visit.from}` })) : [],
  );
  return [...Map.groupBy(begun, ({ at }) => at).values()].flatMap((group) => {
    const [first, ...others] = group.filter(({ visit }) => !group.some((other) => other.id === visit.after));
    return others.map(({ id }) => ({
      id,
      finding: {
        path: ['visit', 'after'],
        problem: `begins on the same day as ${first?.id ?? ''}, and neither says which came first`,
        remedy: 'write `after: <id of the earlier visit>` in the later one',
      },
    }));
  });
}

/** Is one date certainly before another, as exactly as both are known? */
export function isBefore(a: PartialDay, b: PartialDay): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}
