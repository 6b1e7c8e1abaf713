import { searchWords as words } from '../../../i18n/search.ts';
import { makeElement } from '../../dom/elements.ts';
import { replaceUnderFocus } from '../../dom/keep-focus.ts';
import { formatState } from '../query/search-state.ts';
import type { ActiveFilter } from './active-filters.ts';

/**
 * Draws the active filters, each as a button that removes it. If the button with the focus is removed, the focus goes to the button that
 * takes its place, or to `fallback` if none is left.
 */
export function drawFilterChips(list: HTMLElement, filters: ActiveFilter[], fallback: HTMLElement | null): void {
  const chips = filters.map(({ label, text, without }) => {
    const chip = makeElement(
      'button',
      { type: 'button', ariaLabel: words.remove(`${label}: ${text}`) },
      makeElement('span', { className: 'by' }, `${label}:`),
      ' ',
      makeElement('bdi', {}, text),
    );
    chip.dataset['search'] = formatState(without);
    return chip;
  });
  replaceUnderFocus(
    list,
    chips.map((chip) => makeElement('li', {}, chip)),
    fallback,
  );
}
