import { Temporal } from 'temporal-polyfill';
import type { Commitment, CommitmentStatus } from '../../schemas/commitment.ts';
import type { Day, PartialDay } from '../../schemas/fields/partial-day.ts';
import { partyStatusesOf } from '../model/commitment-outcome.ts';
import { firstDayOf, lastDayOf } from '../model/date-arithmetic.ts';

/**
 * The deadline of a promise of which it is open whether it was kept.
 * - `overdue`: a source shows that the promise was still pending when the time was up
 * - `passed`: the time is up, and no source shows what the promise had come to by then
 * - `ahead`: there is time left
 */
export interface Deadline {
  /** The last day of the period in which the promise is due. */
  day: Day;
  state: 'overdue' | 'passed' | 'ahead';
}

/** The deadline of a promise on a given day; none where it has no due date, or where it is known what came of it. */
export function deadlineOf(commitment: Commitment, today: Day): Deadline | undefined {
  const due = dueOf(commitment);
  if (due === undefined) return undefined;
  const day = lastDayOf(due);
  const statuses = partyStatusesOf(commitment).map(({ status }) => status);
  if (!statuses.some(isOpen)) return undefined;
  if (day >= today) return { day, state: 'ahead' };
  return { day, state: statuses.some((status) => status?.state === 'pending' && firstDayOf(status.asOf) >= day) ? 'overdue' : 'passed' };
}

const isOpen = (status: CommitmentStatus | undefined): boolean =>
  status === undefined || status.state === 'pending' || status.state === 'unknown';

/** How long after its deadline a promise was kept, in whole units: from `min` to `max`, where the dates allow several. */
export interface Lateness {
  unit: 'days' | 'months' | 'years';
  min: number;
  max: number;
}

/** How late a promise was kept, given one of its states. Undefined unless that is dated by the event itself, and later than due. */
export function latenessOf(commitment: Commitment, { state, basis, asOf }: CommitmentStatus): Lateness | undefined {
  const due = dueOf(commitment);
  if (due === undefined || state !== 'fulfilled' || basis !== 'event') return undefined;
  const day = lastDayOf(due);
  if (firstDayOf(asOf) <= day) return undefined;
  const [first, last] = [firstDayOf(asOf), lastDayOf(asOf)].map((end) => Temporal.PlainDate.from(end));
  const whole = (unit: Lateness['unit'], end = last): number => Temporal.PlainDate.from(day).until(end ?? day, { largestUnit: unit })[unit];
  const unit = whole('years') >= 2 ? 'years' : whole('months') >= 1 ? 'months' : 'days';
  return { unit, min: whole(unit, first), max: whole(unit) };
}

const dueOf = (commitment: Commitment): PartialDay | undefined => ('due' in commitment ? commitment.due : undefined);
