import { formatDate } from '../../i18n/dates.ts';
import { askDataWords as words } from '../../i18n/data/ask-data.ts';
import { formatList } from '../../i18n/numbers.ts';
import type { CountedVisit } from '../../archive/model/visit-counts.ts';
import { makeElement } from '../dom/elements.ts';

/** A row of the table of visits, as `visits.json` has it. */
export interface VisitRow extends CountedVisit {
  url: string;
  date: string;
  visitors: string[];
}

const SVG = 'http://www.w3.org/2000/svg';

/** A row of the counts, with a bar. The elements are those of `pages/data/ask.astro`, as in `visitRow`. */
export function countRow(name: string, count: number, share: number): HTMLElement {
  const svg = document.createElementNS(SVG, 'svg');
  const rect = document.createElementNS(SVG, 'rect');
  const attributes = { 'aria-hidden': 'true', width: '100%', height: '10' };
  for (const [attribute, value] of Object.entries(attributes)) svg.setAttribute(attribute, value);
  rect.setAttribute('width', `${Math.round(share * 1000) / 10}%`);
  rect.setAttribute('height', '10');
  svg.append(rect);
  return makeElement(
    'tr',
    {},
    makeElement('th', { scope: 'row' }, name),
    makeElement('td', { className: 'ask-bar' }, svg),
    makeElement('td', {}, String(count)),
  );
}

/** A visit in the list. */
export function visitRow(
  { url, date, visitors, from_countries, to_countries }: VisitRow,
  nameOf: (country: string) => string,
): HTMLElement {
  const { pathname, hash } = new URL(url);
  const route = words.route(formatList((from_countries ?? []).map(nameOf)), formatList((to_countries ?? []).map(nameOf)));
  return makeElement(
    'tr',
    {},
    makeElement('td', {}, formatDate(date)),
    makeElement(
      'td',
      {},
      makeElement('a', { href: pathname + hash }, formatList(visitors)),
      ' ',
      makeElement('span', { className: 'note' }, route),
    ),
  );
}
