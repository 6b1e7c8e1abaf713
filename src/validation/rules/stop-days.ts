import { isBefore, type PartialDay } from '../../schemas/fields/partial-day.ts';
import type { VisitData } from '../../schemas/visit.ts';
import type { FieldFinding } from '../diagnostics/field-finding.ts';

/** Checks the valid fields of one visit: the days of each stop against each other and against the days of the visit. */
export function checkStopDays(visit: Partial<VisitData>): FieldFinding[] {
  const { from, to }: { from?: PartialDay | undefined; to?: PartialDay | undefined } = 'from' in visit ? visit : {};
  // If the visit ends before it begins, no day can be said to be outside it.
  const canCompare = !(from && to && isBefore(to, from));
  const isOutside = (day: PartialDay) => canCompare && (isBefore(day, from ?? '') || isBefore(to ?? day, day));
  return (visit.stops ?? []).flatMap((stop, at) => {
    const outside = (['from', 'to'] as const)
      .filter((field) => isOutside(stop[field] ?? ''))
      .map((field) => ({
        path: ['visit', 'stops', at, field],
        problem: `is outside the days of the visit (${[from, to].filter(Boolean).join(' to ')}): ${stop[field] ?? ''}`,
        remedy: 'correct the day, or `from` and `to` of the visit',
      }));
    if (!stop.from || !stop.to || !isBefore(stop.to, stop.from)) return outside;
    const problem = `ends (${stop.to}) before it starts (${stop.from})`;
    return [{ path: ['visit', 'stops', at, 'to'], problem, remedy: 'put the later date last' }];
  });
}
