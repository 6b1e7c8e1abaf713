import { searchWords as words } from '../../../i18n/search.ts';
import type { NamedPage } from '../../../views/parts/name-index.ts';
import { chosenPages, drawFeed } from './feed-link.ts';
import { drawKinds } from './kind-tabs.ts';
import { countKinds, type Answer } from '../engine/run-search.ts';
import { narrow } from '../query/apply-filters.ts';
import { nothingNodes, withoutEach } from './no-results.ts';
import { noticeNodes } from './result-notes.ts';
import { parts } from './page-elements.ts';
import type { Query } from '../query/parse-query.ts';
import type { Searched } from '../engine/search-service.ts';
import type { SearchState } from '../query/search-state.ts';

/** With more records of other kinds, a kind is counted only once it was opened: its number is not worth what would have to be loaded. */
const MOST_OTHERS = 2_000;

/**
 * Draws what need not stand beside the hits at once: the feed, names that were meant, the numbers of other kinds of things, of
 * which the archive has `others` in all. Rejects where one of them does not load.
 */
export async function drawBeside(
  searched: Searched,
  others: number,
  { state, query, answer }: { state: SearchState; query: Query; answer: Answer },
  isCurrent: () => boolean,
): Promise<void> {
  const lacking = [...answer.shortfall.absent, ...answer.shortfall.shortened.map(({ word }) => word)];
  const [pages, suggested] = await Promise.all([chosenPages(state, searched), searched.meant(state.query, lacking)]);
  if (!isCurrent()) return;
  drawFeed(parts.feed, state, pages);
  if (answer.count > 0) parts.notice.replaceChildren(...noticeNodes(answer.shortfall, query.phrases.length > 0, suggested, state));
  else parts.notice.replaceChildren(...nothingNodes(suggested, waysOn(state, answer, pages), state));
  const counts = await countKinds(searched, state, query, answer, others <= MOST_OTHERS);
  if (isCurrent()) drawKinds(parts.kinds, state, counts);
}

function waysOn(state: SearchState, { hits, passes }: Answer, pages: Map<string, NamedPage>) {
  return withoutEach(state, (value) => words.values.get(value) ?? pages.get(value)?.text ?? value)
    .map(({ filter, ...way }) => ({ ...way, count: narrow(hits, passes, state, filter).length }))
    .filter(({ count }) => count > 0);
}
