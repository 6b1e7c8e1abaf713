import type { Archive } from '../../archive/model/archive.ts';
import { countOutcomes, type CommitmentOutcome } from '../../archive/model/commitment-outcome.ts';
import { commitmentsByRelationship, type RelationshipCommitments } from '../../archive/facts/commitments-by-relationship.ts';
import { messages } from '../../i18n/messages.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import { pairName } from '../parts/relationship-title.ts';
import type { Link } from '../parts/link.ts';
import { routes } from '../meta/routes.ts';

/** What became of the promises of the pairs that have most: for each a bar, and the same in words. */
export interface CommitmentStates {
  pairs: PairStates[];
  /** What the pairs that are left out have, if there are any. */
  others?: string | undefined;
}

interface PairStates {
  link: Link;
  total: string;
  /** The bar in words. */
  title: string;
  /** In hundredths of the bar of the pair with most. */
  parts: { state: CommitmentOutcome; label: string; x: number; width: number }[];
}

/** As many pairs as the picture has. */
const MOST = 9;

/** The picture; none where there is no promise. */
export function commitmentStatesOf(archive: Archive): CommitmentStates | undefined {
  const all = commitmentsByRelationship(archive);
  const most = all[0]?.commitments.length;
  if (most === undefined) return undefined;
  const others = all.slice(MOST);
  return {
    pairs: all.slice(0, MOST).map((pair) => pairStatesOf(pair, most)),
    others:
      others.length > 0
        ? messages.commitmentStates.others(
            others.length,
            others.reduce((sum, { commitments }) => sum + commitments.length, 0),
          )
        : undefined,
  };
}

function pairStatesOf({ relationship: { slug, countries }, commitments }: RelationshipCommitments, most: number): PairStates {
  const text = pairName(countries);
  let x = 0;
  const parts = countOutcomes(commitments).map(([state, n]) => {
    const part = { state, label: messages.commitmentCount(state, n), x: round(x), width: round((n / most) * 100) };
    x += part.width;
    return part;
  });
  return {
    link: { text, href: routes.relationship(slug) },
    total: formatNumber(commitments.length),
    title: `${text}: ${parts.map(({ label }) => label).join(', ')}`,
    parts,
  };
}

const round = (value: number): number => Math.round(value * 100) / 100;
