import { foldLetters } from '../archive/names/fold-letters.ts';
import { listWords as words } from '../i18n/lists.ts';
import { makeElement } from './dom/elements.ts';

/** Lets the box above a long list of names narrow it as the reader types, and for people the choice beside it order it by country. */
export function narrowNameList(): void {
  const list = document.querySelector<HTMLElement>('.index');
  const input = document.querySelector<HTMLInputElement>('.narrow input');
  const status = document.querySelector('.narrow [role="status"]');
  if (!list || !input || !status) return;
  const items = [...list.querySelectorAll<HTMLElement>(':scope > li')];
  const texts = items.map(({ textContent }) => foldLetters(textContent));
  const narrow = (): void => {
    const asked = foldLetters(input.value).split(/\s+/u).filter(Boolean);
    items.forEach((item, at) => (item.hidden = !asked.every((word) => texts[at]?.includes(word))));
    hideEmptyGroups(list);
    status.textContent = asked.length > 0 ? words.narrowed(items.filter(({ hidden }) => !hidden).length, items.length) : '';
  };
  input.addEventListener('input', narrow);
  narrow();
  const order = document.querySelector<HTMLSelectElement>('.narrow select');
  order?.addEventListener('change', () => orderList(list, items, order.selectedIndex === 1));
}

/** Puts the items in the order of the page, or under the names of their countries. */
function orderList(list: HTMLElement, items: HTMLElement[], byCountry: boolean): void {
  const groups = Map.groupBy(items, ({ dataset }) => dataset['side'] ?? '');
  const sides = [...groups.keys()].sort((a, b) => a.localeCompare(b, document.documentElement.lang));
  const headed = (side: string) => [makeElement('li', { className: 'side' }, makeElement('h2', {}, side)), ...(groups.get(side) ?? [])];
  list.replaceChildren(...(byCountry ? sides.flatMap(headed) : items));
  hideEmptyGroups(list);
}

/** Hides the headings under which no name is left. */
function hideEmptyGroups(list: HTMLElement): void {
  for (const heading of list.querySelectorAll<HTMLElement>(':scope > .side')) {
    let next = heading.nextElementSibling;
    while (next instanceof HTMLElement && next.hidden) next = next.nextElementSibling;
    heading.hidden = !next || next.matches('.side');
  }
}
