import type { ResultKind } from '../../../archive/model/search-options.ts';
import type { OtherRecordsTable } from '../../../views/parts/search-tables.ts';

/** What a record of the index of other records is. */
export interface OtherRecord {
  kind: ResultKind;
  /** The number of the visit that it belongs to. */
  visit: number;
  /** The state of a commitment. */
  state?: string;
  /** The kind of a document. */
  paper?: string;
}

/** The records of the index of other records, in its order. */
export function decodeOtherRecords(table: OtherRecordsTable): OtherRecord[] {
  const { visits, quotes, promises, documents, sources, states, papers } = table;
  const unbriefed = Array.from({ length: visits }, (_, at): OtherRecord => ({ kind: 'visits', visit: quotes.length + at }));
  return [
    ...unbriefed,
    ...repeatForBriefings('quotes', quotes),
    ...withValues(repeatForBriefings('commitments', promises), 'state', states),
    ...withValues(repeatForBriefings('documents', documents), 'paper', papers),
    ...repeatForBriefings('sources', sources),
  ];
}

const repeatForBriefings = (kind: ResultKind, counts: number[]): OtherRecord[] =>
  counts.flatMap((count, visit) => Array.from({ length: count }, (): OtherRecord => ({ kind, visit })));

/** Gives records the values that a table has for them. */
function withValues(records: OtherRecord[], field: 'state' | 'paper', table: Record<string, number[]>): OtherRecord[] {
  for (const [value, distances] of Object.entries(table)) {
    let at = 0;
    for (const distance of distances) {
      at += distance;
      const record = records[at];
      if (record) record[field] = value;
    }
  }
  return records;
}
