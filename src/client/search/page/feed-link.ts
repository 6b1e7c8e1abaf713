import { FACET_NAMES, isPageFacet } from '../../../archive/model/facets.ts';
import { searchWords as words } from '../../../i18n/search.ts';
import type { NamedPage } from '../../../views/parts/name-index.ts';
import type { Searched } from '../engine/search-service.ts';
import type { SearchState } from '../query/search-state.ts';

const WITH_FEED = FACET_NAMES.filter(isPageFacet);

/** The pages behind everything that is chosen, by id. */
export async function chosenPages({ chosen }: SearchState, { namesById }: Pick<Searched, 'namesById'>): Promise<Map<string, NamedPage>> {
  const facets = WITH_FEED.filter((facet) => chosen[facet].length > 0);
  const lists = await Promise.all(facets.map((facet) => namesById(facet)));
  return new Map(lists.flatMap((pages, at) => [...pages].filter(([id]) => chosen[facets[at] ?? 'country'].includes(id))));
}

/** Offers the feed of the one thing that is chosen; of several or none, that of the site. */
export function drawFeed(link: HTMLAnchorElement, { chosen }: SearchState, pages: Map<string, NamedPage>): void {
  const ids = WITH_FEED.flatMap((facet) => chosen[facet]);
  const page = ids.length === 1 ? pages.get(ids[0] ?? '') : undefined;
  link.href = page ? `${page.href}feed.xml` : (link.dataset['site'] ?? '');
  link.textContent = page ? words.feed(page.text) : words.siteFeed;
}
