import { searchWords as words } from '../i18n/search.ts';
import { element } from './element.ts';
import type { FilterCounts } from './pagefind.ts';
import { FACETS, type Facet, type SearchState } from './state.ts';

/**
 * Draws the facets with their counts; values without a hit are left out unless they are chosen.
 * Groups that the reader opened stay open, and the box that has the focus keeps it.
 */
export function drawFacets(
  into: HTMLElement,
  counts: FilterCounts,
  { chosen }: SearchState,
  choose: (facet: Facet, values: string[]) => void,
): void {
  const open = new Set([...into.querySelectorAll('details[open]')].map((it) => it.id));
  const focused = document.activeElement?.id;
  into.replaceChildren(
    ...FACETS.map((facet) => {
      const values = Object.entries(counts[facet] ?? {})
        .filter(([value, count]) => count > 0 || chosen[facet].includes(value))
        .sort(([a, x], [b, y]) => y - x || a.localeCompare(b));
      const id = `facet-${facet}`;
      return element(
        'details',
        { id, open: open.has(id) || chosen[facet].length > 0 || (isWide() && facet === 'person' && into.childElementCount === 0) },
        element('summary', {}, words.facets[facet]),
        element('ul', {}, ...values.map(([value, count]) => facetItem(facet, value, count, chosen[facet], choose))),
      );
    }),
  );
  if (focused) document.getElementById(focused)?.focus();
}

/** Is there room beside the hits? On a phone open facets would push them down. */
const isWide = (): boolean => window.matchMedia('(min-width: 62rem)').matches;

function facetItem(
  facet: Facet,
  value: string,
  count: number,
  chosen: string[],
  choose: (facet: Facet, values: string[]) => void,
): HTMLLIElement {
  const box = element('input', { type: 'checkbox', id: `${facet}-${value}`, checked: chosen.includes(value) });
  box.addEventListener('change', () => {
    choose(facet, box.checked ? [...chosen, value] : chosen.filter((it) => it !== value));
  });
  return element('li', {}, element('label', {}, box, element('span', {}, value), element('span', { className: 'count' }, String(count))));
}
