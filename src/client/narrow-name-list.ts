import { foldLetters } from '../archive/names/fold-letters.ts';
import { listWords as words } from '../i18n/lists.ts';
import { makeElement } from './dom/elements.ts';

/** Adds to a long list of names a box that narrows it as the reader types and, for people, a choice of the order. */
export function narrowNameList(): void {
  const place = document.querySelector<HTMLElement>('.narrow');
  const list = document.querySelector<HTMLElement>('.index');
  if (!place || !list) return;
  const items = [...list.querySelectorAll<HTMLElement>(':scope > li')];
  const texts = items.map(({ textContent }) => foldLetters(textContent));
  const count = makeElement('span', { role: 'status' });
  const input = makeElement('input', { type: 'search', autocomplete: 'off', spellcheck: false });
  input.addEventListener('input', () => {
    const asked = foldLetters(input.value).split(/\s+/u).filter(Boolean);
    items.forEach((item, at) => (item.hidden = !asked.every((word) => texts[at]?.includes(word))));
    hideEmptyGroups(list);
    count.textContent = asked.length > 0 ? words.narrowed(items.filter(({ hidden }) => !hidden).length, items.length) : '';
  });
  place.append(makeElement('label', {}, words.narrow, input), count);
  if (items.some(({ dataset }) => dataset['side'])) place.append(orderChoice(list, items));
}

/** A choice between the order of the page and the same items under the names of their countries. */
function orderChoice(list: HTMLElement, items: HTMLElement[]): HTMLElement {
  const select = makeElement('select', {}, ...[words.bySurname, words.byCountry].map((text) => makeElement('option', {}, text)));
  select.addEventListener('change', () => {
    const groups = Map.groupBy(items, ({ dataset }) => dataset['side'] ?? '');
    const sides = [...groups.keys()].sort((a, b) => a.localeCompare(b, document.documentElement.lang));
    list.replaceChildren(
      ...(select.selectedIndex === 0
        ? items
        : sides.flatMap((side) => [makeElement('li', { className: 'side' }, makeElement('h2', {}, side)), ...(groups.get(side) ?? [])])),
    );
    hideEmptyGroups(list);
  });
  return makeElement('label', {}, words.order, select);
}

/** Hides the headings under which no name is left. */
function hideEmptyGroups(list: HTMLElement): void {
  for (const heading of list.querySelectorAll<HTMLElement>(':scope > .side')) {
    let next = heading.nextElementSibling;
    while (next instanceof HTMLElement && next.hidden) next = next.nextElementSibling;
    heading.hidden = !next || next.matches('.side');
  }
}
