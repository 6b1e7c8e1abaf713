import type { ResultKind } from '../../../archive/model/facets.ts';
import type { ThingsTable } from '../../../views/parts/search-tables.ts';

/** What a record of the index beside that of the briefings is, and the number of the visit to which it belongs. */
export interface ThingPlace {
  kind: ResultKind;
  visit: number;
  /** The state in which a promise is. */
  state?: string;
}

/** The place of every record of `things.ts`, in their order. */
export function decodeThings({ visits, quotes, promises, states }: ThingsTable): ThingPlace[] {
  const ofBriefings = (kind: ResultKind, counts: number[]) =>
    counts.flatMap((count, visit) => Array.from({ length: count }, (): ThingPlace => ({ kind, visit })));
  const promised = ofBriefings('commitments', promises);
  for (const [state, distances] of Object.entries(states)) {
    let at = 0;
    for (const distance of distances) {
      at += distance;
      const place = promised[at];
      if (place) place.state = state;
    }
  }
  const unbriefed = Array.from({ length: visits }, (_, at): ThingPlace => ({ kind: 'visits', visit: quotes.length + at }));
  return [...unbriefed, ...ofBriefings('quotes', quotes), ...promised];
}
