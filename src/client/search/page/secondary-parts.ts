import { searchWords as words } from '../../../i18n/search.ts';
import type { ResultKind } from '../../../archive/model/search-options.ts';
import type { NamedPage } from '../../../views/parts/named-pages.ts';
import { makeElement } from '../../dom/elements.ts';
import { replaceUnderFocus } from '../../dom/keep-focus.ts';
import { MAX_OTHERS_UNASKED, type SearchService } from '../engine/search-service.ts';
import type { Query } from '../query/query.ts';
import type { SearchState } from '../query/search-state.ts';
import { drawFeedLink, loadChosenPages } from './feed-link.ts';
import { noResultsNotes, withoutEachFilter, type WiderSearch } from './no-results.ts';
import { elements } from './page-elements.ts';
import { drawResultKindTabs } from './result-kind-tabs.ts';
import { listUnderstood, understoodChips } from './understood-chips.ts';
import { resultNotes, searchLink } from './result-notes.ts';
import { countResultKinds, type Answer } from './run-search.ts';

/**
 * Draws the parts of the page that may come after the results: the feed, suggestions and the counts of the other kinds of results.
 * `otherCount` is the number of all results other than briefings. Rejects if something does not load.
 */
export async function drawSecondaryParts(
  service: SearchService,
  otherCount: number,
  { state, query, answer }: { state: SearchState; query: Query; answer: Answer },
  isCurrent: () => boolean,
): Promise<void> {
  const { absent, shortened } = answer.missingWords;
  const missing = [...absent, ...shortened.map(({ word }) => word)];
  const mayLoad = otherCount <= MAX_OTHERS_UNASKED;
  const [pages, suggestions, names] = await Promise.all([
    loadChosenPages(state, service),
    service.suggest(state.query, missing),
    service.namesInQuery(query),
  ]);
  const wider = answer.count > 0 ? [] : await widerSearches(state, answer, pages);
  if (!isCurrent()) return;
  drawFeedLink(elements.feedLink, state, pages);
  const notes =
    answer.count > 0
      ? resultNotes(
          answer.missingWords,
          query.terms.some(({ quoted }) => quoted),
          suggestions,
          state,
        )
      : noResultsNotes(suggestions, wider, state);
  replaceUnderFocus(elements.notices, notes, elements.status);
  replaceUnderFocus(elements.understood, understoodChips(listUnderstood(query, names), query, state), elements.status);
  const counts = await countResultKinds(service, state, query, answer, mayLoad);
  if (!isCurrent()) return;
  drawResultKindTabs(elements.resultKinds, state, counts);
  elements.notices.append(...otherKindsNotes(state, query, counts));
}

/**
 * Links to the results of other kinds: to that which the query names (`what did Russia promise`), and to all that have any where the kind
 * that is shown has none.
 */
function otherKindsNotes(state: SearchState, query: Query, counts: Map<ResultKind, number>): HTMLElement[] {
  const hasNone = counts.get(state.resultKind) === 0;
  const links = [...counts]
    .filter(([kind, count]) => count > 0 && kind !== state.resultKind && (hasNone || kind === query.resultKind))
    .map(([kind, count]) => makeElement('li', {}, searchLink(words.found[kind](count), { ...state, resultKind: kind, page: 1 })));
  return links.length > 0 ? [makeElement('ul', { className: 'ways' }, ...links)] : [];
}

/** The searches without one of the active filters that find something. */
async function widerSearches(state: SearchState, { found }: Answer, pages: Map<string, NamedPage>): Promise<WiderSearch[]> {
  const searches = withoutEachFilter(state, (value) => words.values.get(value) ?? pages.get(value)?.text ?? value);
  const counted = searches.map(async ({ filter, ...search }) => ({ ...search, count: (await found?.countWithout(filter)) ?? 0 }));
  return (await Promise.all(counted)).filter(({ count }) => count > 0);
}
