import { isPageFacet, type Facet, type ResultKind } from '../../../archive/model/search-options.ts';
import { searchWords as words } from '../../../i18n/search.ts';
import type { SearchService } from '../engine/search-service.ts';
import { applyFilters, countByVisit, countOwnValues, countValues } from '../query/apply-filters.ts';
import { countByYear } from '../query/date-range.ts';
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

/** Makes the panel; `visitCount` is the number of all visits, `initial` the state of the page when it loads. */
export function makeFilterPanel(
  containers: { facets: HTMLElement; dates: HTMLElement },
  service: SearchService,
  visitCount: number,
  initial: SearchState,
  { change, failed }: PanelEvents,
): FilterPanel {
  let drawn: { state: SearchState; answer: Answer } | undefined;
  const redraw = () => drawn && void draw(drawn.state, drawn.answer);
  const facetLists = makeFacetLists(containers.facets, initial, redraw, (facet, value, isChosen) =>
    change((state) => {
      const others = state.chosen[facet].filter((other) => other !== value);
      return { ...state, chosen: { ...state.chosen, [facet]: isChosen ? [...others, value] : others }, page: 1 };
    }),
  );
  const dateFilter = makeDateFilter(containers.dates, initial.from !== '' || initial.to !== '', redraw, (from, to) =>
    change((state) => ({ ...state, from, to, page: 1 })),
  );

  async function draw(state: SearchState, answer: Answer): Promise<void> {
    drawn = { state, answer };
    const isCurrent = () => drawn?.answer === answer;
    const drawFacet = async (facet: Facet) => {
      const values = await listFacetValues(facet, state, answer, service, visitCount);
      if (isCurrent()) facetLists.draw(facet, values, state.chosen[facet]);
    };
    const drawDates = async () => {
      if (!dateFilter.isOpen()) return;
      const days = await service.tables.days();
      const counts = countByVisit(applyFilters(answer.matches, answer.visitFlags, state, 'dates'), visitCount);
      if (isCurrent()) dateFilter.draw(state.from, state.to, countByYear(days, counts));
    };
    await Promise.all([...facetLists.openFacets().map(drawFacet), drawDates()]).catch(failed);
  }
  return { draw };
}

/** The facet of which results of a kind each have a value of their own. */
const FACET_OF_RESULTS: Partial<Record<ResultKind, 'commitment' | 'document'>> = { commitments: 'commitment', documents: 'document' };

/** The values of a facet among the matches that pass all other filters, each with its name. */
async function listFacetValues(
  facet: Facet,
  state: SearchState,
  answer: Answer,
  service: SearchService,
  visitCount: number,
): Promise<FacetValue[]> {
  const matches = applyFilters(answer.matches, answer.visitFlags, state, facet);
  const chosen = state.chosen[facet];
  const ownFacet = FACET_OF_RESULTS[state.resultKind];
  const valueCounts =
    facet === ownFacet
      ? countOwnValues(ownFacet, matches, chosen)
      : countValues(await service.tables.facet(facet), countByVisit(matches, visitCount), chosen);
  const names = isPageFacet(facet) ? await service.tables.names(facet) : words.values;
  return valueCounts.map(({ value, count }) => ({ value, count, text: names.get(value) ?? value }));
}
