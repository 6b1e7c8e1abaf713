import { searchWords as words } from '../../../i18n/search.ts';
import { element } from '../../dom/dom.ts';
import type { FilterInUse } from './active-filters.ts';
import { formatState } from '../query/search-state.ts';

/**
 * Draws the filters in use, each a button that takes it away. A button that had the focus leaves it to the one that takes its
 * place; the last leaves it to `otherwise`.
 */
export function drawChips(into: HTMLElement, filters: FilterInUse[], otherwise: HTMLElement | null): void {
  const focused = [...into.querySelectorAll('button')].findIndex((it) => it === document.activeElement);
  const chips = filters.map(({ by, text, without }) => {
    const chip = element(
      'button',
      { type: 'button', ariaLabel: words.remove(`${by}: ${text}`) },
      element('span', { className: 'by' }, `${by}:`),
      ' ',
      element('bdi', {}, text),
    );
    chip.dataset['search'] = formatState(without);
    return chip;
  });
  into.replaceChildren(...chips.map((chip) => element('li', {}, chip)));
  if (focused >= 0) (chips[Math.min(focused, chips.length - 1)] ?? otherwise)?.focus();
}
