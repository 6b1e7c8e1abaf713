import type { OwnedCommitment } from '../../archive/facts/all-commitments.ts';
import { countOutcomes, outcomeOf, type CommitmentOutcome } from '../../archive/model/commitment-outcome.ts';
import { formatDate } from '../../i18n/dates.ts';
import { messages } from '../../i18n/messages.ts';
import { anchors, routes } from '../meta/routes.ts';

/** A commitment as a square: filled by its outcome, and a link to it. */
export interface CommitmentSquare {
  href: string;
  state: CommitmentOutcome;
  /** `6 Apr 2021: Open a ferry line. Fulfilled` */
  label: string;
}

/** A ledger: one square for each commitment, and how many there are of each outcome. */
export interface CommitmentSquares {
  /** By date of the visit, the oldest first. */
  squares: CommitmentSquare[];
  counts: { state: CommitmentOutcome; label: string }[];
  /** Says which squares are left out, if any are. The counts are of all. */
  cut?: string | undefined;
}

/** As many squares as a ledger has at most: the latest. */
const MOST_SQUARES = 400;

/** The ledger of some commitments, newest first; undefined where there are none. */
export function commitmentSquaresOf(owned: OwnedCommitment[], most = MOST_SQUARES): CommitmentSquares | undefined {
  if (owned.length === 0) return undefined;
  return {
    squares: owned.slice(0, most).map(squareOf).reverse(),
    counts: countOutcomes(owned.map(({ commitment }) => commitment)).map(([state, n]) => ({
      state,
      label: messages.commitmentCount(state, n),
    })),
    cut: owned.length > most ? messages.ledger.cut(most, owned.length) : undefined,
  };
}

function squareOf({ commitment, briefing }: OwnedCommitment): CommitmentSquare {
  const state = outcomeOf(commitment);
  return {
    href: routes.briefing(briefing.id, anchors.commitment(commitment.key)),
    state,
    label: messages.ledger.square(formatDate(briefing.visit.date, 'short'), commitment.what, messages.commitmentOutcome[state]),
  };
}
