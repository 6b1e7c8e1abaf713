import { isPageFacet, type Facet } from '../../../archive/model/facets.ts';
import { searchWords as words } from '../../../i18n/search.ts';
import { makeDates } from './date-filter.ts';
import { makeFacets, type FacetValue } from './facet-list.ts';
import type { Answer } from '../engine/run-search.ts';
import { countStates, countValues, narrow, weigh } from '../query/apply-filters.ts';
import { countYears } from '../query/date-range.ts';
import type { Searched } from '../engine/search-service.ts';
import type { SearchState } from '../query/search-state.ts';

/** The column in which hits are narrowed down. */
export interface Aside {
  /** Shows the counts of what is open, for the hits of an answer. */
  draw: (state: SearchState, answer: Answer) => Promise<void>;
}

/** What the column tells the page: what the reader chose, and that a list did not load. */
interface Heard {
  change: (edit: (state: SearchState) => SearchState) => void;
  failed: () => void;
}

/** Makes the facets and the choice of dates; `size` is the number of all visits. */
export function makeAside(
  places: { facets: HTMLElement; dates: HTMLElement },
  searched: Searched,
  size: number,
  first: SearchState,
  { change, failed }: Heard,
): Aside {
  let drawn: { state: SearchState; answer: Answer } | undefined;
  const opened = () => drawn && void draw(drawn.state, drawn.answer);
  const facets = makeFacets(places.facets, first, opened, (facet, value, isChosen) =>
    change((state) => {
      const others = state.chosen[facet].filter((it) => it !== value);
      return { ...state, chosen: { ...state.chosen, [facet]: isChosen ? [...others, value] : others }, page: 1 };
    }),
  );
  const dates = makeDates(places.dates, first.from !== '' || first.to !== '', opened, (from, to) =>
    change((state) => ({ ...state, from, to, page: 1 })),
  );

  async function draw(state: SearchState, answer: Answer): Promise<void> {
    drawn = { state, answer };
    const isCurrent = () => drawn?.answer === answer;
    const drawing = Promise.all([
      ...facets.open().map(async (facet) => {
        const values = await valuesOf(facet, state, answer, searched, size);
        if (isCurrent()) facets.draw(facet, values, state.chosen[facet]);
      }),
      (async () => {
        if (!dates.isOpen()) return;
        const days = await searched.tables.days();
        const weights = weigh(narrow(answer.hits, answer.passes, state, 'dates'), size);
        if (isCurrent()) dates.draw(state.from, state.to, countYears(days, weights));
      })(),
    ]);
    await drawing.catch(failed);
  }
  return { draw };
}

/** The values of a facet among the hits that pass all other filters, each with its name. */
async function valuesOf(facet: Facet, state: SearchState, answer: Answer, searched: Searched, size: number): Promise<FacetValue[]> {
  const left = narrow(answer.hits, answer.passes, state, facet);
  const chosen = state.chosen[facet];
  const isOwn = facet === 'commitment' && state.show === 'commitments';
  const counted = isOwn ? countStates(left, chosen) : countValues(await searched.tables.facet(facet), weigh(left, size), chosen);
  if (!isPageFacet(facet)) return counted.map((it) => ({ ...it, text: words.values.get(it.value) ?? it.value }));
  const names = await searched.tables.names(facet);
  return counted.map((it) => ({ ...it, text: names.get(it.value) ?? it.value }));
}
