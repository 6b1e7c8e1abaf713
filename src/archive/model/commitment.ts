import type { Commitment, CommitmentState, CommitmentStatus } from '../../schemas/commitment.ts';
import type { PartialDay } from '../../schemas/fields/partial-day.ts';
import type { Briefing } from './briefing.ts';
import { firstDayOf, lastDayOf, daysAfter } from './date-arithmetic.ts';

/** What came of a promise: a written state, or one that is computed from what is written. */
export type CommitmentOutcome = CommitmentState | 'not followed up' | 'differs by party';

/** Those who made a promise and of whom the same is known; without a status, nobody followed up what they did. */
export interface PartyStatus {
  parties: string[];
  status?: CommitmentStatus | undefined;
}

/** The latest status of everyone who made a promise, together for those who share it, in the order of `by`. */
export function partyStatusesOf({ by, history }: Commitment): PartyStatus[] {
  const statusOf = (party: string) => history.findLast(({ for: parties }) => parties === undefined || parties.includes(party));
  return [...Map.groupBy(by, statusOf)].map(([status, parties]) => ({ parties, status }));
}

/** What came of a promise as a whole: what came of it for all who made it, if that is the same. */
export function outcomeOf(commitment: Commitment): CommitmentOutcome {
  const [outcome, ...others] = new Set(partyStatusesOf(commitment).map(({ status }) => status?.state ?? 'not followed up'));
  return outcome === undefined || others.length > 0 ? 'differs by party' : outcome;
}

/** How many promises have each outcome, in the order in which the outcomes are first met. */
export function countOutcomes(commitments: Commitment[]): [CommitmentOutcome, number][] {
  return [...Map.groupBy(commitments, outcomeOf)].map(([outcome, of]) => [outcome, of.length]);
}

/** The date of the last dated source of a briefing: what came of its promises is not followed beyond it. */
export function endOfSources({ sources }: Pick<Briefing, 'sources'>): PartialDay | undefined {
  const dates = sources.flatMap(({ published }) => published ?? []);
  return dates.sort((a, b) => (lastDayOf(a) < lastDayOf(b) ? -1 : 1)).at(-1);
}

/** Reports of a visit appear within these days of its end; what only a later one tells was not reported at the time. */
const REPORTED_WITHIN_DAYS = 7;

/** The date of the report from which a promise is known, if that report is later than those of the visit. */
export function laterReportOf({ source }: Commitment, { sources, visit }: Pick<Briefing, 'sources' | 'visit'>): PartialDay | undefined {
  const published = sources.find(({ key }) => key === source)?.published;
  const end = daysAfter(lastDayOf(visit.to ?? visit.from ?? visit.date), REPORTED_WITHIN_DAYS);
  return published !== undefined && firstDayOf(published) > end ? published : undefined;
}
