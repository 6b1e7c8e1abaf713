import { isPageFacet, type Facet } from '../../../archive/model/search-options.ts';
import { searchWords as words } from '../../../i18n/search.ts';
import type { SearchService } from '../engine/search-service.ts';
import type { SearchState } from '../query/search-state.ts';
import { makeDateFilter } from './date-filter.ts';
import { makeFacetLists, type FacetValue } from './facet-lists.ts';
import type { Answer } from './run-search.ts';

/** The panel of facets and dates. */
export interface FilterPanel {
  /** Shows the counts of what is open, for the results of an answer. */
  draw: (state: SearchState, answer: Answer) => Promise<void>;
}

/** What the panel reports to the page. */
interface PanelEvents {
  /** The reader chose something: edit the state. */
  change: (edit: (state: SearchState) => SearchState) => void;
  /** A table did not load. */
  failed: () => void;
}

/** Makes the panel; `initial` is the state of the page when it loads. */
export function makeFilterPanel(
  containers: { facets: HTMLElement; dates: HTMLElement },
  service: SearchService,
  initial: SearchState,
  { change, failed }: PanelEvents,
): FilterPanel {
  let drawn: { state: SearchState; answer: Answer } | undefined;
  // A panel that is still being drawn for the answer before would show the filters without this choice.
  const choose: PanelEvents['change'] = (edit) => {
    drawn = undefined;
    change(edit);
  };
  const redraw = () => drawn && void draw(drawn.state, drawn.answer);
  const facetLists = makeFacetLists(containers.facets, initial, redraw, (facet, value, isChosen) =>
    choose((state) => {
      const others = state.chosen[facet].filter((other) => other !== value);
      return { ...state, chosen: { ...state.chosen, [facet]: isChosen ? [...others, value] : others }, page: 1 };
    }),
  );
  const dateFilter = makeDateFilter(containers.dates, initial.from !== '' || initial.to !== '', redraw, (from, to) =>
    choose((state) => ({ ...state, from, to, page: 1 })),
  );

  async function draw(state: SearchState, answer: Answer): Promise<void> {
    drawn = { state, answer };
    const isCurrent = () => drawn?.answer === answer;
    const drawFacet = async (facet: Facet) => {
      const values = await listFacetValues(facet, state, answer, service);
      if (isCurrent()) facetLists.draw(facet, values, state.chosen[facet]);
    };
    const drawDates = async () => {
      if (!dateFilter.isOpen()) return;
      const years = (await answer.found?.countYears()) ?? [];
      if (isCurrent()) dateFilter.draw(state.from, state.to, years);
    };
    await Promise.all([...facetLists.openFacets().map(drawFacet), drawDates()]).catch(failed);
  }
  return { draw };
}

/** The values of a facet among the results that pass all other filters, each with its name. */
async function listFacetValues(facet: Facet, state: SearchState, answer: Answer, service: SearchService): Promise<FacetValue[]> {
  const valueCounts = (await answer.found?.countValues(facet)) ?? state.chosen[facet].map((value) => ({ value, count: 0 }));
  const names = isPageFacet(facet) ? await service.tables.names(facet) : words.values;
  return valueCounts.map(({ value, count }) => ({ value, count, text: names.get(value) ?? value }));
}
