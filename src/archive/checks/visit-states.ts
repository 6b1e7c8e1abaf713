import { isBefore, type PartialDay } from '../../schemas/fields/partial-day.ts';
import type { Diagnostic } from '../../validation/diagnostics/diagnostic.ts';
import type { Archive } from '../model/archive.ts';
import { dayAfter, isWholeDay } from '../model/date-arithmetic.ts';
import type { Visit } from '../model/visit.ts';

/**
 * Finds visits reported as begun or concluded on a day still to come: a day after the build date and after the day on which the
 * briefing was last published, or the source of the row was. Finds others too whose text or source is from before their first day.
 */
export function checkVisitStates({ visits, briefingById, today }: Archive): Diagnostic[] {
  return visits.flatMap((visit): Diagnostic[] => {
    const { id, file, line, state, from, to, record } = visit;
    const isEnd = state === 'concluded' && to !== undefined;
    const day = isEnd ? to : from;
    const { published, updated } = briefingById.get(id) ?? {};
    const reported = updated ?? published ?? record?.source.published;
    const isToCome = day !== undefined && [today, reported].every((date) => date === undefined || isBefore(date, day));
    if (!isToCome) return reported && from && isBefore(latestThere(reported), from) ? [toldBefore(visit, reported, updated)] : [];
    const problem = `is ${day}, a day to come, and the visit is said to be ${state}`;
    return [{ file, line, field: fieldOf(visit, isEnd), problem, remedy: 'correct the day, or the `state` of the visit' }];
  });
}

/** The day that it may be where the visitor arrives while it is still this day where the text appears, further west. */
const latestThere = (reported: PartialDay): PartialDay => (isWholeDay(reported) ? dayAfter(reported) : reported);

/** The diagnostic for a visit that has begun, by a text or source from before it. */
const toldBefore = ({ file, line, from = '', record }: Visit, reported: PartialDay, updated: PartialDay | undefined): Diagnostic => ({
  file,
  line,
  field: updated === undefined ? 'published' : 'updated',
  problem: `is ${reported}, before the visit began (${from})`,
  remedy: record
    ? 'name a source that tells of the visit itself, or correct the day'
    : 'correct the day; where the text announced the visit before, `updated` is the day on which it told that it had begun',
});

const fieldOf = ({ record }: Visit, isEnd: boolean): string => (record ? (isEnd ? 'end' : 'start') : `visit.${isEnd ? 'to' : 'from'}`);
