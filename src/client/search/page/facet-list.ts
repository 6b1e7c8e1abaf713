import { FACET_NAMES, FACETS, type Facet } from '../../../archive/model/facets.ts';
import { searchWords as words } from '../../../i18n/search.ts';
import { element } from '../../dom/dom.ts';
import type { SearchState } from '../query/search-state.ts';

/** A value of a facet with its name and how many hits have it. */
export interface FacetValue {
  value: string;
  text: string;
  count: number;
}

export interface FacetsShown {
  /** The facets that are open, whose values have to be known. */
  open: () => Facet[];
  /** Puts the values into a facet; the box that has the focus keeps it. */
  draw: (facet: Facet, values: FacetValue[], chosen: string[]) => void;
}

/** More than these would be no list to read; the words of the search find the others. */
const MOST_VALUES = 60;

/** Makes the facets, closed but for the first where there is room. A facet asks for its values when it is opened. */
export function makeFacets(
  into: HTMLElement,
  { chosen }: SearchState,
  opened: () => void,
  choose: (facet: Facet, value: string, isChosen: boolean) => void,
): FacetsShown {
  const lists = new Map<Facet, HTMLUListElement>();
  const groups = FACET_NAMES.map((facet, at) => {
    const list = element('ul', {});
    lists.set(facet, list);
    const isOpen = chosen[facet].length > 0 || (at === 0 && isWide());
    const group = element(
      'details',
      { id: `facet-${FACETS[facet].parameter}`, open: isOpen },
      element('summary', {}, words.facets[facet]),
      list,
    );
    group.addEventListener('toggle', opened);
    return group;
  });
  into.replaceChildren(...groups);
  return {
    open: () => FACET_NAMES.filter((_, at) => groups[at]?.open),
    draw: (facet, values, chosenValues) => {
      const focused = document.activeElement?.id;
      const shown = values.filter(({ value }, at) => at < MOST_VALUES || chosenValues.includes(value));
      lists.get(facet)?.replaceChildren(...shown.map((it) => item(facet, it, chosenValues.includes(it.value), choose)));
      if (focused) document.getElementById(focused)?.focus();
    },
  };
}

/** Is there room beside the hits? On a phone open facets would push them down. */
export const isWide = (): boolean => window.matchMedia('(min-width: 62rem)').matches;

function item(
  facet: Facet,
  { value, text, count }: FacetValue,
  isChosen: boolean,
  choose: (facet: Facet, value: string, isChosen: boolean) => void,
): HTMLLIElement {
  const box = element('input', { type: 'checkbox', id: `${FACETS[facet].parameter}-${value}`, checked: isChosen });
  box.addEventListener('change', () => choose(facet, value, box.checked));
  return element(
    'li',
    {},
    element('label', {}, box, element('span', {}, text), ' ', element('span', { className: 'count' }, words.number(count))),
  );
}
