import { commitmentsWords as words } from '../i18n/commitments.ts';
import { find } from './dom/dom.ts';
import { appendByYear, promisesAt } from './load-earlier-commitments.ts';
import { markOverdue } from './mark-overdue.ts';

/**
 * Filters all promises by the chosen values, which stand in the address too. The page comes with the latest years; the pages
 * of the others are loaded when a reader first chooses something. All of it can be read by following links without this.
 */

const form = find<HTMLFormElement>('#commitment-filters');
const list = find('#commitments');
const count = find('#commitment-count');
const progress = find<HTMLProgressElement>('#commitment-progress');
const retry = find<HTMLButtonElement>('#commitment-retry');
const earlier = document.querySelector<HTMLElement>('#earlier-years');

const selects = [...form.querySelectorAll('select')];
const addresses = [...(earlier?.querySelectorAll('a') ?? [])].map(({ href }) => href);
const total = Number(count.dataset['total']);
const latest = promises().length;
/** How far the earlier years have come. */
let state: 'away' | 'loading' | 'failed' | 'here' = addresses.length > 0 ? 'away' : 'here';

form.addEventListener('change', () => choose());
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('reset', (event) => {
  event.preventDefault();
  for (const select of selects) select.value = '';
  choose();
});
retry.addEventListener('click', () => {
  count.focus();
  show();
});
window.addEventListener('popstate', () => read());
if (state === 'here') judgeLateness();
read();
// Who came with a choice wants the list: the picture of all promises stays away.
find('.promise-states').hidden = 'query' in document.documentElement.dataset;
delete document.documentElement.dataset['query'];

/** Takes the choice over from the address; what no promise has is no choice. */
function read(): void {
  const params = new URLSearchParams(location.search);
  for (const select of selects) {
    const value = params.get(select.name) ?? '';
    select.value = [...select.options].some((option) => option.value === value) ? value : '';
  }
  show();
}

/** Takes the choice over into the address. */
function choose(): void {
  const params = new URLSearchParams(selects.flatMap(({ name, value }) => (value === '' ? [] : [[name, value]])));
  history.pushState(null, '', `${location.pathname}${params.size > 0 ? `?${params.toString()}` : ''}`);
  show();
}

/** Shows what fits the choice, and loads what is missing for it; without a choice, shows the page as it came. */
function show(): void {
  if (isFiltered() && (state === 'away' || state === 'failed')) void load();
  draw();
}

async function load(): Promise<void> {
  state = 'loading';
  progress.max = addresses.length;
  progress.value = 0;
  try {
    appendByYear(await promisesAt(addresses, (done) => (progress.value = done)), list);
    judgeLateness();
    state = 'here';
  } catch {
    state = 'failed';
  }
  draw();
}

/** Once all promises are here, marks and counts the overdue ones by the reader’s day. */
function judgeLateness(): void {
  markOverdue(new Date());
  for (const [value, text] of Object.entries(words.due)) {
    const n = promises().filter(({ dataset }) => dataset['due'] === value).length;
    find(`[name=due] [value=${value}]`).textContent = words.option(text, n);
  }
}

function draw(): void {
  const filtered = isFiltered();
  const all = promises();
  all.forEach((promise, at) => (promise.hidden = filtered ? !fits(promise) : at >= latest));
  for (const year of list.children) (year as HTMLElement).hidden = !year.querySelector('.promise:not([hidden])');
  if (earlier) earlier.hidden = filtered;
  progress.hidden = !filtered || state !== 'loading';
  retry.hidden = !filtered || state !== 'failed';
  count.textContent = filtered ? wordsFor(all.filter(({ hidden }) => !hidden).length) : words.latest(latest, total);
}

function wordsFor(found: number): string {
  if (state === 'loading') return words.loading;
  if (state === 'failed') return words.failed(found);
  return found === 0 ? words.none : words.found(found, total);
}

function promises(): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('.promise')];
}

function isFiltered(): boolean {
  return selects.some(({ value }) => value !== '');
}

function fits({ dataset }: HTMLElement): boolean {
  return selects.every(({ name, value }) => value === '' || (dataset[name] ?? '').split('|').includes(value));
}
