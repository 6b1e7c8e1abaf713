import { FACET_NAMES, isPageFacet } from '../../../archive/model/search-options.ts';
import { searchWords as words } from '../../../i18n/search.ts';
import type { NamedPage } from '../../../views/parts/named-pages.ts';
import type { SearchService } from '../engine/search-service.ts';
import type { SearchState } from '../query/search-state.ts';

/** The facets whose values have a page, and so a feed. */
const PAGE_FACETS = FACET_NAMES.filter(isPageFacet);

/** The pages of all chosen values, by id. */
export async function loadChosenPages({ chosen }: SearchState, { pageOf }: Pick<SearchService, 'pageOf'>): Promise<Map<string, NamedPage>> {
  const ofFacets = PAGE_FACETS.flatMap((facet) => chosen[facet].map(async (id) => [id, await pageOf(facet, id)] as const));
  return new Map((await Promise.all(ofFacets)).flatMap(([id, page]) => (page ? [[id, page] as const] : [])));
}

/** Points the link to the feed of the one value that is chosen; to that of the site if several or none are, or it has none. */
export function drawFeedLink(link: HTMLAnchorElement, { chosen }: SearchState, pages: Map<string, NamedPage>): void {
  const ids = PAGE_FACETS.flatMap((facet) => chosen[facet]);
  const chosenPage = ids.length === 1 ? pages.get(ids[0] ?? '') : undefined;
  const page = chosenPage?.noFeed ? undefined : chosenPage;
  link.href = page ? `${page.href}feed.xml` : (link.dataset['site'] ?? '');
  link.textContent = page ? words.feed(page.text) : words.siteFeed;
}
