import {
  chooseVisits,
  countVisitsBy,
  FIRST_GROUP,
  GROUP_PARAMETER,
  VISIT_ASPECTS,
  type CountedVisit,
  type VisitAspect,
  type VisitChoice,
  type VisitCount,
} from '../../archive/model/visit-counts.ts';
import { askDataWords as words } from '../../i18n/data/ask-data.ts';
import { requireElement } from '../dom/elements.ts';
import { saveFile } from '../downloads/save-file.ts';
import { toCsvText } from '../downloads/write-csv.ts';
import { joinList } from '../../spreadsheet-cell.ts';
import { fetchJson } from '../loading/fetch-or-throw.ts';
import { loadOnce } from '../loading/load-once.ts';
import { countRow, visitRow, type VisitRow } from './result-rows.ts';

/**
 * Filters and counts all visits by what the reader chooses, and keeps the choice in the address. The visits are those of the table of visits, loaded
 * when the reader first chooses something. Without this script the page has the counts by year and the latest visits.
 */

const form = requireElement<HTMLFormElement>('#ask-form');
const status = requireElement('#ask-status');
const downloads = requireElement('#ask-save');
const resetButton = requireElement<HTMLButtonElement>('#ask-form [type=reset]');
const selects = [...form.querySelectorAll('select')];

/** As many visits as are listed; all are counted. */
const MOST_LISTED = 100;

/** A cell of the table of visits. */
type VisitCell = string | number | boolean | readonly string[] | null | undefined;

/** What is shown now. */
let shown: { visits: VisitRow[]; counts: VisitCount[]; group: VisitAspect } | undefined;

const loadVisits = loadOnce(() => fetchJson<VisitRow[]>(form.dataset['visits'] ?? ''));

form.addEventListener('change', () => writeUrl());
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('reset', (event) => {
  event.preventDefault();
  for (const select of selects) select.value = select.name === GROUP_PARAMETER ? FIRST_GROUP : '';
  writeUrl();
  selects[0]?.focus(); // the button that was pressed goes
});
window.addEventListener('popstate', () => readUrl());
downloads.addEventListener('click', ({ target }) => {
  if (shown && target instanceof HTMLButtonElement) save(target.value);
});
readUrl();
delete form.dataset['waits'];

/** Takes the choice from the address. Ignores a value that no visit has. */
function readUrl(): void {
  const params = new URLSearchParams(location.search);
  for (const select of selects) {
    const value = params.get(select.name) ?? '';
    const isOffered = value !== '' && [...select.options].some((option) => option.value === value);
    select.value = isOffered ? value : select.name === GROUP_PARAMETER ? FIRST_GROUP : '';
  }
  if (isChosen() || shown) void update();
  else delete document.documentElement.dataset['query'];
}

function writeUrl(): void {
  const chosen = selects.filter((select) => select.value !== (select.name === GROUP_PARAMETER ? FIRST_GROUP : ''));
  const params = new URLSearchParams(chosen.map(({ name, value }) => [name, value]));
  history.pushState(null, '', `${location.pathname}${params.size > 0 ? `?${params.toString()}` : ''}`);
  void update();
}

function isChosen(): boolean {
  return selects.some(({ name, value }) => value !== (name === GROUP_PARAMETER ? FIRST_GROUP : ''));
}

async function update(): Promise<void> {
  status.textContent = words.loading;
  try {
    draw(await loadVisits());
  } catch {
    status.textContent = words.failed;
  }
  delete document.documentElement.dataset['query'];
}

function draw(all: VisitRow[]): void {
  const choice = Object.fromEntries(selects.map(({ name, value }) => [name, value])) as VisitChoice;
  const group = VISIT_ASPECTS.find((aspect) => aspect === valueOf(GROUP_PARAMETER)) ?? FIRST_GROUP;
  const visits = chooseVisits<VisitRow & CountedVisit>(all, choice);
  const counts = countVisitsBy(visits, group);
  const most = Math.max(...counts.map(({ count }) => count), 1);
  shown = { visits, counts, group };
  requireElement('#ask-by').textContent = words.groups[group];
  requireElement('#ask-group').textContent = words.aspects[group];
  requireElement('#ask-counts').replaceChildren(...counts.map(({ value, count }) => countRow(nameOf(group, value), count, count / most)));
  requireElement('#ask-visits').replaceChildren(
    ...visits.slice(0, MOST_LISTED).map((visit) => visitRow(visit, (country) => nameOf('to', country))),
  );
  requireElement('#ask-note').textContent = visits.length === 0 ? '' : words.bounded(Math.min(visits.length, MOST_LISTED), visits.length);
  status.textContent = visits.length === all.length ? words.all(all.length) : words.found(visits.length, all.length);
  downloads.hidden = visits.length === 0;
  resetButton.hidden = !isChosen();
}

function valueOf(name: string): string {
  return selects.find((select) => select.name === name)?.value ?? '';
}

/** The name of a value as the filters have it. Countries have one name in both filters. */
function nameOf(aspect: VisitAspect, value: string): string {
  const isCountry = aspect === 'from' || aspect === 'to';
  const options = selects
    .filter(({ name }) => (isCountry ? name === 'from' || name === 'to' : name === aspect))
    .flatMap((it) => [...it.options]);
  return value === '' ? words.none : (options.find((option) => option.value === value)?.text ?? value);
}

function save(what: string): void {
  if (!shown) return;
  const { visits, counts, group } = shown;
  const rows =
    what === 'counts'
      ? [[group, 'visits'], ...counts.map(({ value, count }) => [value, count])]
      : [Object.keys(visits[0] ?? {}), ...visits.map((visit) => Object.values<VisitCell>({ ...visit }).map(cellOf))];
  saveFile(`${what}-by-${group}.csv`, 'text/csv', toCsvText(rows));
}

function cellOf(cell: VisitCell): string | number {
  if (typeof cell === 'number') return cell;
  return typeof cell === 'object' && cell !== null ? joinList(cell) : String(cell ?? '');
}
