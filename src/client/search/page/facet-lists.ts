import { FACET_NAMES, FACETS, type Facet } from '../../../archive/model/search-options.ts';
import { searchWords as words } from '../../../i18n/search.ts';
import { makeElement } from '../../dom/elements.ts';
import type { SearchState } from '../query/search-state.ts';

/** A value of a facet with its name and the number of results that have it. */
export interface FacetValue {
  value: string;
  text: string;
  count: number;
}

export interface FacetLists {
  /** The facets whose list is open, so that their values have to be known. */
  openFacets: () => Facet[];
  /** Fills the list of a facet. The checkbox that has the focus keeps it. */
  draw: (facet: Facet, values: FacetValue[], chosen: string[]) => void;
}

/** A longer list is no use to read; the query finds the other values. */
const MAX_VALUES = 60;

/** Makes a list for each facet, closed except for the first if there is room. `onToggle` is called when one opens or closes. */
export function makeFacetLists(
  container: HTMLElement,
  { chosen }: SearchState,
  onToggle: () => void,
  choose: (facet: Facet, value: string, isChosen: boolean) => void,
): FacetLists {
  const lists = new Map<Facet, HTMLUListElement>();
  const groups = FACET_NAMES.map((facet, at) => {
    const list = makeElement('ul', {});
    lists.set(facet, list);
    const open = chosen[facet].length > 0 || (at === 0 && isWide());
    const group = makeElement(
      'details',
      { id: `facet-${FACETS[facet].parameter}`, open },
      makeElement('summary', {}, words.facets[facet]),
      list,
    );
    group.addEventListener('toggle', onToggle);
    return group;
  });
  container.replaceChildren(...groups);
  return {
    openFacets: () => FACET_NAMES.filter((_, at) => groups[at]?.open),
    draw: (facet, values, chosenValues) => {
      const focusedId = document.activeElement?.id;
      const shownValues = values.filter(({ value }, at) => at < MAX_VALUES || chosenValues.includes(value));
      lists.get(facet)?.replaceChildren(...shownValues.map((value) => makeItem(facet, value, chosenValues.includes(value.value), choose)));
      if (focusedId) document.getElementById(focusedId)?.focus({ preventScroll: true });
    },
  };
}

/** Is there room for a column beside the results? On a phone, open lists would push the results down. */
export const isWide = (): boolean => window.matchMedia('(min-width: 62rem)').matches;

function makeItem(
  facet: Facet,
  { value, text, count }: FacetValue,
  isChosen: boolean,
  choose: (facet: Facet, value: string, isChosen: boolean) => void,
): HTMLLIElement {
  const checkbox = makeElement('input', { type: 'checkbox', id: `${FACETS[facet].parameter}-${value}`, checked: isChosen });
  checkbox.addEventListener('change', () => choose(facet, value, checkbox.checked));
  const label = [makeElement('span', {}, text), ' ', makeElement('span', { className: 'count' }, words.number(count))];
  return makeElement('li', {}, makeElement('label', {}, checkbox, ...label));
}
