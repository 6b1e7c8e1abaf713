import type { Commitment } from '../../schemas/commitment.ts';
import type { PartialDay } from '../../schemas/fields/partial-day.ts';
import { compareText } from '../../compare-text.ts';
import type { Briefing } from '../model/briefing.ts';
import { daysAfter, firstDayOf, lastDayOf } from '../model/date-arithmetic.ts';

/** The date of the last dated source of a briefing, beyond which its commitments are not followed. Undefined where none is dated. */
export function lastSourceDate({ sources }: Pick<Briefing, 'sources'>): PartialDay | undefined {
  const dates = sources.flatMap(({ published }) => published ?? []);
  return dates.sort((a, b) => compareText(lastDayOf(a), lastDayOf(b))).at(-1);
}

/** Reports of a visit appear within this many days of its end. Anything that only a later report says was not reported at the time. */
const REPORTED_WITHIN_DAYS = 7;

/** The date of a commitment's source where it appeared later than the reports of the visit; undefined otherwise. */
export function lateReportDate({ source }: Commitment, { sources, visit }: Pick<Briefing, 'sources' | 'visit'>): PartialDay | undefined {
  const published = sources.find(({ key }) => key === source)?.published;
  const end = daysAfter(lastDayOf(visit.to ?? visit.from ?? visit.date), REPORTED_WITHIN_DAYS);
  return published !== undefined && firstDayOf(published) > end ? published : undefined;
}
