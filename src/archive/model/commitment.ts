import type { Commitment, CommitmentState, CommitmentStatus } from '../../schemas/commitment.ts';
import type { PartialDay } from '../../schemas/fields/partial-day.ts';
import type { Briefing } from './briefing.ts';
import { firstDayOf, lastDayOf, daysAfter } from './date-arithmetic.ts';

/** The outcome of a commitment: a state from its history, or one computed from the history. */
export type CommitmentOutcome = CommitmentState | 'not followed up' | 'differs by party';

/** The parties to a commitment that share a latest status; undefined where nobody followed up what they did. */
export interface PartyStatus {
  parties: string[];
  status?: CommitmentStatus | undefined;
}

/** The latest status of each party that made a commitment, grouped by status, in the order of `by`. */
export function partyStatusesOf({ by, history }: Commitment): PartyStatus[] {
  const statusOf = (party: string) => history.findLast(({ for: parties }) => parties === undefined || parties.includes(party));
  return [...Map.groupBy(by, statusOf)].map(([status, parties]) => ({ parties, status }));
}

/** The outcome of a commitment as a whole: the outcome for every party, or `differs by party`. */
export function outcomeOf(commitment: Commitment): CommitmentOutcome {
  const [outcome, ...others] = new Set(partyStatusesOf(commitment).map(({ status }) => status?.state ?? 'not followed up'));
  return outcome === undefined || others.length > 0 ? 'differs by party' : outcome;
}

/** Counts commitments by outcome, in the order in which the outcomes first occur. */
export function countOutcomes(commitments: Commitment[]): [CommitmentOutcome, number][] {
  return [...Map.groupBy(commitments, outcomeOf)].map(([outcome, group]) => [outcome, group.length]);
}

/** The date of the last dated source of a briefing, beyond which its commitments are not followed. Undefined where none is dated. */
export function endOfSources({ sources }: Pick<Briefing, 'sources'>): PartialDay | undefined {
  const dates = sources.flatMap(({ published }) => published ?? []);
  return dates.sort((a, b) => (lastDayOf(a) < lastDayOf(b) ? -1 : 1)).at(-1);
}

/** Reports of a visit appear within this many days of its end. Anything that only a later report says was not reported at the time. */
const REPORTED_WITHIN_DAYS = 7;

/** The date of a commitment's source where it appeared later than the reports of the visit; undefined otherwise. */
export function laterReportOf({ source }: Commitment, { sources, visit }: Pick<Briefing, 'sources' | 'visit'>): PartialDay | undefined {
  const published = sources.find(({ key }) => key === source)?.published;
  const end = daysAfter(lastDayOf(visit.to ?? visit.from ?? visit.date), REPORTED_WITHIN_DAYS);
  return published !== undefined && firstDayOf(published) > end ? published : undefined;
}
