import type { ResultKind } from '../../../archive/model/search-options.ts';
import type { OtherRecordsTable } from '../../../views/parts/search-tables.ts';

/** What a record of the index of other records is. */
export interface OtherRecord {
  kind: ResultKind;
  /** The number of the visit that it belongs to. */
  visit: number;
  /** The state of a commitment. */
  state?: string;
}

/** The records of the index of other records, in its order. */
export function decodeOtherRecords({ visits, quotes, promises, sources, states }: OtherRecordsTable): OtherRecord[] {
  const repeatForBriefings = (kind: ResultKind, counts: number[]) =>
    counts.flatMap((count, visit) => Array.from({ length: count }, (): OtherRecord => ({ kind, visit })));
  const commitments = repeatForBriefings('commitments', promises);
  for (const [state, distances] of Object.entries(states)) {
    let at = 0;
    for (const distance of distances) {
      at += distance;
      const commitment = commitments[at];
      if (commitment) commitment.state = state;
    }
  }
  const unbriefed = Array.from({ length: visits }, (_, at): OtherRecord => ({ kind: 'visits', visit: quotes.length + at }));
  return [...unbriefed, ...repeatForBriefings('quotes', quotes), ...commitments, ...repeatForBriefings('sources', sources)];
}
