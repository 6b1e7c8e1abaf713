import { isBefore } from '../../schemas/fields/partial-day.ts';
import type { Diagnostic } from '../../validation/diagnostics/diagnostic.ts';
import type { Archive } from '../model/archive.ts';
import type { Visit } from '../model/visit.ts';

/**
 * Finds visits reported as begun or concluded on a day still to come: a day after the build date and after the day on which the
 * briefing was last published, or the source of the row was.
 */
export function checkVisitStates({ visits, briefingById, today }: Archive): Diagnostic[] {
  return visits.flatMap((visit): Diagnostic[] => {
    const { id, file, line, state, from, to, record } = visit;
    const isEnd = state === 'concluded' && to !== undefined;
    const day = isEnd ? to : from;
    const { published, updated } = briefingById.get(id) ?? {};
    const reportDays = [today, updated ?? published ?? record?.source.published].filter((date) => date !== undefined);
    if (!day || !reportDays.every((date) => isBefore(date, day))) return [];
    const problem = `is ${day}, a day to come, and the visit is said to be ${state}`;
    return [{ file, line, field: fieldOf(visit, isEnd), problem, remedy: 'correct the day, or the `state` of the visit' }];
  });
}

const fieldOf = ({ record }: Visit, isEnd: boolean): string => (record ? (isEnd ? 'end' : 'start') : `visit.${isEnd ? 'to' : 'from'}`);
