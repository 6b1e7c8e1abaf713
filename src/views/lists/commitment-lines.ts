import { deadlineOf } from '../../archive/facts/commitment-deadline-and-lateness.ts';
import { lastDayOf } from '../../archive/model/date-arithmetic.ts';
import { outcomeOf, type CommitmentOutcome } from '../../archive/model/commitment-outcome.ts';
import { formatDate } from '../../i18n/dates.ts';
import { messages } from '../../i18n/messages.ts';
import type { Day } from '../../schemas/fields/partial-day.ts';
import { restatedCommitments, type OwnedCommitment } from '../../archive/facts/all-commitments.ts';
import type { Archive } from '../../archive/model/archive.ts';
import type { Briefing } from '../../archive/model/briefing.ts';
import { anchors, routes } from '../meta/routes.ts';

/** A promise in a short list: what was promised, what came of it, and a note. */
export interface CommitmentLine {
  href: string;
  what: string;
  state: CommitmentOutcome;
  label: string;
  note?: string | undefined;
}

/** A promise in a short list, with a note. */
export function commitmentLineOf({ commitment, briefing }: OwnedCommitment, note?: string): CommitmentLine {
  const state = outcomeOf(commitment);
  return {
    href: routes.briefing(briefing.id, anchors.commitment(commitment.key)),
    what: commitment.what,
    state,
    label: messages.commitmentOutcome[state],
    note,
  };
}

/** The promises of a visit: those made on it, then those of earlier visits that were made again. */
export const commitmentLinesOf = (briefing: Briefing, archive: Archive): CommitmentLine[] => [
  ...briefing.commitments.map((commitment) => commitmentLineOf({ commitment, briefing })),
  ...restatedCommitments(briefing, archive).map((owned) => commitmentLineOf(owned, messages.commitments.restated)),
];

/** The promises of which something was last heard, the latest news first. That somebody looked and found nothing is no news. */
export function latestChanges(owned: OwnedCommitment[], most: number): CommitmentLine[] {
  return owned
    .flatMap((it) => {
      const last = it.commitment.history.findLast(({ basis }) => basis !== 'review');
      return last ? [{ it, last, day: lastDayOf(last.asOf) }] : [];
    })
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
    .slice(0, most)
    .map(({ it, last }) => commitmentLineOf(it, messages.basis[last.basis](formatDate(last.asOf, 'short'))));
}

/** The promises that are due next, the most urgent first. */
export function nextDue(owned: OwnedCommitment[], today: Day, most: number): CommitmentLine[] {
  return owned
    .flatMap((it) => {
      const deadline = deadlineOf(it.commitment, today);
      return deadline?.state === 'ahead' && 'due' in it.commitment && it.commitment.due
        ? [{ it, due: it.commitment.due, day: deadline.day }]
        : [];
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .slice(0, most)
    .map(({ it, due }) => commitmentLineOf(it, messages.commitments.dueBy(formatDate(due))));
}
