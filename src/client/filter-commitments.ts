import { commitmentsWords as words } from '../i18n/commitments.ts';
import { requireElement } from './dom/elements.ts';
import { appendByYear, loadCommitments } from './load-earlier-commitments.ts';
import { showCommitmentFilterCounts } from './show-commitment-filter-counts.ts';
import { markPassedDeadlines } from './mark-passed-deadlines.ts';

/**
 * Filters the list of all commitments by the chosen values, which it keeps in the URL. The page comes with the latest years; the pages of
 * earlier years load when the reader first chooses a value. Without this script all commitments can be reached by links.
 */

const form = requireElement<HTMLFormElement>('#commitment-filters');
const list = requireElement('#commitments');
const countLine = requireElement('#commitment-count');
const progress = requireElement<HTMLProgressElement>('#commitment-progress');
const retryButton = requireElement<HTMLButtonElement>('#commitment-retry');
const resetButton = requireElement<HTMLButtonElement>('#commitment-filters [type=reset]');
const squares = [...document.querySelectorAll<HTMLAnchorElement>('.ledger .square')];
const earlierYears = document.querySelector<HTMLElement>('#earlier-years');

const selects = [...form.querySelectorAll('select')];
const earlierUrls = [...(earlierYears?.querySelectorAll('a') ?? [])].map(({ href }) => href);
const total = Number(countLine.dataset['total']);
const latestCount = listedCommitments().length;
/** Whether the earlier years have loaded. */
let loadState: 'not loaded' | 'loading' | 'failed' | 'loaded' = earlierUrls.length > 0 ? 'not loaded' : 'loaded';

form.addEventListener('change', () => writeUrl());
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('reset', (event) => {
  event.preventDefault();
  for (const select of selects) select.value = '';
  writeUrl();
});
retryButton.addEventListener('click', () => {
  countLine.focus();
  update();
});
window.addEventListener('popstate', () => readUrl());
if (loadState === 'loaded') updateDueFilter();
readUrl();
// A reader who comes with a choice wants the list, so the news of all commitments stay hidden.
requireElement('.promise-news').hidden = 'query' in document.documentElement.dataset;
delete document.documentElement.dataset['query'];
delete form.dataset['waits'];

/** Takes the choice from the URL. Ignores a value that no commitment has. */
function readUrl(): void {
  const params = new URLSearchParams(location.search);
  for (const select of selects) {
    const value = params.get(select.name) ?? '';
    select.value = [...select.options].some((option) => option.value === value) ? value : '';
  }
  update();
}

/** Writes the choice to the URL. */
function writeUrl(): void {
  const params = new URLSearchParams(selects.flatMap(({ name, value }) => (value === '' ? [] : [[name, value]])));
  history.pushState(null, '', `${location.pathname}${params.size > 0 ? `?${params.toString()}` : ''}`);
  update();
}

/** Shows what passes the filters, and loads the earlier years if they are needed for it. Without a choice shows the page as it came. */
function update(): void {
  if (isFiltered() && (loadState === 'not loaded' || loadState === 'failed')) void loadEarlierYears();
  draw();
}

async function loadEarlierYears(): Promise<void> {
  loadState = 'loading';
  progress.max = earlierUrls.length;
  progress.value = 0;
  try {
    appendByYear(await loadCommitments(earlierUrls, (loaded) => (progress.value = loaded)), list);
    updateDueFilter();
    loadState = 'loaded';
  } catch {
    loadState = 'failed';
  }
  draw();
}

/** Marks and counts the overdue commitments by the reader’s day, when all commitments have loaded. */
function updateDueFilter(): void {
  markPassedDeadlines(new Date());
  for (const [value, text] of Object.entries(words.due)) {
    const count = listedCommitments().filter(({ dataset }) => dataset['due'] === value).length;
    requireElement(`[name=due] [value=${value}]`).textContent = words.option(text, count);
  }
}

function draw(): void {
  const filtered = isFiltered();
  const commitments = listedCommitments();
  commitments.forEach((commitment, at) => (commitment.hidden = filtered ? !passesFilters(commitment) : at >= latestCount));
  for (const year of list.children) (year as HTMLElement).hidden = !year.querySelector('.promise:not([hidden])');
  // Folded promises are shown if they pass.
  for (const group of list.querySelectorAll('details.unreported')) group.toggleAttribute('open', filtered);
  if (earlierYears) earlierYears.hidden = filtered;
  progress.hidden = !filtered || loadState !== 'loading';
  resetButton.hidden = !filtered;
  fadeSquares(filtered ? commitments : undefined);
  if (loadState === 'loaded') showCommitmentFilterCounts(commitments, selects, words.option);
  retryButton.hidden = !filtered || loadState !== 'failed';
  const shownCount = commitments.filter(({ hidden }) => !hidden).length;
  countLine.textContent = filtered ? describeCount(shownCount) : words.latest(latestCount, total);
}

/** Fades the squares of the commitments that do not pass; none without a choice, or while it is not known which commitment a square is. */
function fadeSquares(commitments: HTMLElement[] | undefined): void {
  const hiddenByUrl = new Map(
    commitments?.map((commitment) => [commitment.querySelector<HTMLAnchorElement>('.what > a')?.href, commitment.hidden === true]),
  );
  for (const square of squares) square.toggleAttribute('data-faded', hiddenByUrl.get(square.href) ?? false);
}

function describeCount(found: number): string {
  if (loadState === 'loading') return words.loading;
  if (loadState === 'failed') return words.failed(found);
  return found === 0 ? words.none : words.found(found, total);
}

function listedCommitments(): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('.promise')];
}

function isFiltered(): boolean {
  return selects.some(({ value }) => value !== '');
}

function passesFilters({ dataset }: HTMLElement): boolean {
  return selects.every(({ name, value }) => value === '' || (dataset[name] ?? '').split('|').includes(value));
}
