import { compareVisits, type AspectComparison, type ComparedItem, type ComparedVisit } from '../archive/model/visit-comparison.ts';
import { comparisonWords as words } from '../i18n/visit-comparison.ts';
import { makeElement, requireElement } from './dom/elements.ts';
import { fetchJson } from './loading/fetch-or-throw.ts';

/**
 * Compares the two visits whose ids the address has: `?a=<id>&b=<id>`. Without this script, or where the visits do not load, the page
 * compares each of the latest visits with the one before.
 */

const form = requireElement<HTMLFormElement>('#compare-form');
const status = requireElement('#compare-status');
const chosen = ['a', 'b'].map((name) => new URLSearchParams(location.search).get(name) ?? '');
const options = [...form.querySelectorAll('select')].map((select) => [...select.options]);

if (chosen.every((id, at) => options[at]?.some(({ value }) => value === id)) && chosen[0] !== chosen[1]) {
  options.forEach((of, at) => of.forEach((option) => (option.selected = option.value === chosen[at])));
  await showComparison();
}

async function showComparison(): Promise<void> {
  try {
    const visits = await fetchJson<ComparedVisit[]>(form.dataset['visits'] ?? '');
    // The file has the newest visit first.
    const [second, first] = visits.filter(({ id }) => chosen.includes(id));
    if (!first || !second) return;
    requireElement('#comparison').replaceChildren(comparisonElement(first, second));
    requireElement('#neighbours').hidden = true;
  } catch {
    status.textContent = words.failed;
  }
}

/** The same elements as `components/visits/VisitComparison.astro`. */
function comparisonElement(first: ComparedVisit, second: ComparedVisit): HTMLElement {
  return makeElement(
    'section',
    { className: 'comparison' },
    makeElement('h2', {}, words.heading(first.when, second.when)),
    makeElement('div', { className: 'sides' }, ...[first, second].map(sideElement)),
    ...compareVisits(first, second).flatMap((comparison) => aspectElements(comparison, first, second)),
  );
}

function sideElement({ route, when, title, href }: ComparedVisit): HTMLElement {
  const cable = [makeElement('span', { className: 'route' }, route), ' ', makeElement('span', {}, when)];
  return makeElement(
    'div',
    {},
    makeElement('p', { className: 'cable' }, ...cable),
    makeElement('h3', {}, makeElement('a', { href }, title)),
  );
}

function aspectElements(
  { aspect, onlyFirst, both, onlySecond }: AspectComparison,
  first: ComparedVisit,
  second: ComparedVisit,
): HTMLElement[] {
  const columns = [
    { label: words.only(first.when), items: onlyFirst },
    { label: words.both, items: both },
    { label: words.only(second.when), items: onlySecond },
  ];
  return [
    makeElement('h3', {}, words.aspects[aspect]),
    makeElement(
      'div',
      { className: 'thirds' },
      ...columns.map(({ label, items }) => makeElement('div', {}, makeElement('p', { className: 'label' }, label), listElement(items))),
    ),
  ];
}

function listElement(items: ComparedItem[]): HTMLElement {
  if (items.length === 0) return makeElement('p', { className: 'none' }, words.none);
  return makeElement('ul', { role: 'list' }, ...items.map(itemElement));
}

function itemElement({ text, href, note }: ComparedItem): HTMLElement {
  const parts = note === undefined ? [] : [' ', makeElement('span', { className: 'note' }, note)];
  return makeElement('li', {}, href === undefined ? text : makeElement('a', { href }, text), ...parts);
}
