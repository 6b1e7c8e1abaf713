import type { Archive } from '../archive/archive.ts';
import { statusOf } from '../archive/commitment.ts';
import { pairsOf, pairSlug } from '../archive/relationship.ts';
import { messages } from '../i18n/messages.ts';
import { commitmentViewOf, type CommitmentView } from './commitment.ts';
import { makeHead, type Head } from './head.ts';
import { routes } from './routes.ts';

/** What commitments can be filtered by; also the names of the address's parameters. */
export const COMMITMENT_FILTERS = ['state', 'pair', 'topic', 'kind'] as const;

export type CommitmentFilter = (typeof COMMITMENT_FILTERS)[number];

/** A promise with the values of each filter that it has. */
export interface FilteredCommitment extends CommitmentView {
  values: Record<CommitmentFilter, string[]>;
}

export interface CommitmentsView {
  head: Head;
  items: FilteredCommitment[];
  /** Every value of every filter that some promise has, with its name and number, the most frequent first. */
  filters: { name: CommitmentFilter; label: string; options: { value: string; text: string; count: number }[] }[];
}

/** The page of all promises, those of the newest visit first. */
export function commitmentsView(archive: Archive): CommitmentsView {
  const names = new Map<string, string>();
  const items = archive.briefings.flatMap((briefing) => {
    const pairs = pairsOf(briefing.visit).map(([a, b]) => ({ id: pairSlug(a, b), name: [a.name, b.name].sort().join(' – ') }));
    return briefing.commitments.map((commitment): FilteredCommitment => {
      const { state } = statusOf(commitment);
      names.set(`state ${state}`, messages.commitmentState[state]).set(`kind ${commitment.kind}`, messages.commitmentKind[commitment.kind]);
      for (const { id, name } of pairs) names.set(`pair ${id}`, name);
      for (const { id, name } of briefing.topics) names.set(`topic ${id}`, name);
      return {
        ...commitmentViewOf(commitment, briefing, archive),
        values: {
          state: [state],
          pair: pairs.map(({ id }) => id),
          topic: briefing.topics.map(({ id }) => id),
          kind: [commitment.kind],
        },
      };
    });
  });
  return {
    head: makeHead(messages.commitments.title, messages.commitments.summary, routes.commitments()),
    items,
    filters: COMMITMENT_FILTERS.map((name) => ({
      name,
      label: messages.commitments.filters[name],
      options: optionsOf(name, items, names),
    })),
  };
}

function optionsOf(filter: CommitmentFilter, items: FilteredCommitment[], names: Map<string, string>) {
  const values = Map.groupBy(
    items.flatMap((item) => item.values[filter]),
    (value) => value,
  );
  return [...values]
    .map(([value, of]) => ({ value, text: names.get(`${filter} ${value}`) ?? value, count: of.length }))
    .sort((a, b) => b.count - a.count || a.text.localeCompare(b.text, 'en'));
}
