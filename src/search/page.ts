import { searchWords as words } from '../i18n/search.ts';
import type { NamedPage } from '../views/names-index.ts';
import { makeAside } from './aside.ts';
import { element, find } from './element.ts';
import { isWide } from './facets.ts';
import { chosenPages, drawFeed } from './feed.ts';
import { moveThroughHits } from './keys.ts';
import { drawKinds } from './kinds.ts';
import { countKinds, lookUp, PAGE, type Answer } from './look-up.ts';
import { narrow } from './narrow.ts';
import { nothingNodes, withoutEach } from './nothing.ts';
import { noticeNodes } from './notice.ts';
import { parseQuery, type Query } from './query.ts';
import { rememberPlace, returnToPlace } from './return.ts';
import { makeSearched } from './searched.ts';
import { formatState, isEmpty, isNarrowed, parseState, SORTS, withoutFilters, type SearchState } from './state.ts';
import { makeStatus } from './status.ts';

/** The search page: the box, what narrows down and the hits, kept in step with the address. */

/** How long a search may take before the page says that it is searching. */
const PATIENCE = 250;
/** How long the typing has to rest before what is not shown is counted too. */
const REST = 150;
/** How many hits fill a screen: the others wait until these are shown. */
const FIRST = 4;
/** With more records of other kinds, a kind is counted only once it was opened: its number is not worth what would have to be loaded. */
const MOST_OTHERS = 2_000;

const root = find('#search');
const input = find<HTMLInputElement>('#search-query');
const hits = find('#search-hits');
const notice = find('#search-notice');
const narrowing = find<HTMLDetailsElement>('#search-narrowing');
const kinds = find('#search-kinds');
const sort = find<HTMLSelectElement>('#search-sort');
const more = find<HTMLButtonElement>('#search-more');
const clear = find<HTMLButtonElement>('#search-clear');
const status = makeStatus(find('#search-status'), notice, find('#search-announcer'));

const { index = '', base = '', names = '', visits = '0', others = '0' } = root.dataset;
const searched = makeSearched({ index, base, names }, Number(visits));
const places = { facets: find('#search-facets'), dates: find('#search-dates') };
const aside = makeAside(places, searched, Number(visits), current(), {
  change: (edit) => void change(edit(current()), 'push'),
  failed: () => tellFailedPart(latest),
});

let latest = 0;
let resting = 0;
let isLoaded = false;

input.addEventListener('focus', () => void searched.briefings().catch(() => undefined), { once: true });
input.addEventListener('input', () => void change({ ...current(), query: input.value, page: 1 }, 'replace'));
find('#search-form').addEventListener('submit', (event) => {
  event.preventDefault();
  void change({ ...current(), query: input.value, page: 1 }, 'push');
});
sort.addEventListener(
  'change',
  () => void change({ ...current(), sort: SORTS.find((it) => it === sort.value) ?? 'relevance', page: 1 }, 'push'),
);
clear.addEventListener('click', () => {
  void change(withoutFilters(current()), 'push');
  input.focus();
});
more.addEventListener('click', () => {
  const from = hits.childElementCount;
  const state = current();
  void change({ ...state, page: state.page + 1 }, 'replace').then(() => hits.children[from]?.querySelector('a')?.focus());
});
root.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-search]') : null;
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  void change(parseState(link.search), 'push');
  input.value = current().query;
});
window.addEventListener('popstate', () => void show().then(returnToPlace));
narrowing.open = isWide() || isNarrowed(current());
moveThroughHits(input, hits);
rememberPlace();
void show().then(returnToPlace);

function current(): SearchState {
  return parseState(location.search);
}

function show(): Promise<void> {
  const state = current();
  if (input.value !== state.query) input.value = state.query;
  return search(state);
}

function change(state: SearchState, how: 'push' | 'replace'): Promise<void> {
  const address = location.pathname + formatState(state);
  if (address !== location.pathname + location.search) {
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }
  return search(state);
}

async function search(state: SearchState): Promise<void> {
  const turn = ++latest;
  clearTimeout(resting);
  offerBeginning(isEmpty(state));
  sort.value = state.sort;
  if (isEmpty(state)) {
    for (const it of [narrowing, kinds, more, sort.parentElement]) it?.toggleAttribute('hidden', true);
    for (const it of [hits, notice]) it.replaceChildren();
    hits.ariaBusy = 'false';
    status.tell('');
    return;
  }
  hits.ariaBusy = 'true';
  const waiting = window.setTimeout(() => status.wait(isLoaded ? words.loading : words.loadingIndex), PATIENCE);
  try {
    const query = parseQuery(state.query);
    const answer = await lookUp(searched, state, query);
    // Who asks for more has the others before her: they stay where they are.
    const first = await answer.items(0, state.page === 1 ? FIRST : Infinity);
    isLoaded = true;
    if (turn !== latest) return;
    clearTimeout(waiting);
    draw(state, query, answer, first);
    await painted();
    if (turn !== latest) return;
    const others = await answer.items(first.length);
    if (turn !== latest) return;
    hits.append(...others);
    hits.ariaBusy = 'false';
    resting = window.setTimeout(() => void drawRest(state, query, answer), answer.count === 0 ? 0 : REST);
    await painted();
    if (turn === latest) await aside.draw(state, answer);
  } catch {
    if (turn === latest) showFailure();
  } finally {
    clearTimeout(waiting);
  }
}

/** Settles when the next frame is on the screen: the hits are not kept waiting for what stands beside them. */
const painted = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

function draw(state: SearchState, query: Query, answer: Answer, items: HTMLLIElement[]): void {
  const text = state.query.trim();
  hits.replaceChildren(...items);
  hits.dataset['kind'] = state.show;
  notice.replaceChildren(...(answer.count > 0 ? noticeNodes(answer.shortfall, query.phrases.length > 0, [], state) : []));
  for (const it of [narrowing, kinds]) it.hidden = false;
  sort.parentElement?.toggleAttribute('hidden', answer.count === 0);
  clear.hidden = !isNarrowed(state);
  more.hidden = answer.count <= state.page * PAGE;
  drawKinds(kinds, state, new Map([[state.show, answer.count]]));
  if (answer.count > 0) status.tell(words.foundFor(words.found[state.show](answer.count), text), text);
  else {
    status.tell(words.nothing(text), text, words.nothingHint);
    offerBeginning(true);
  }
}

/** What need not stand beside the hits at once: other kinds of things, names that were meant, the feed. */
async function drawRest(state: SearchState, query: Query, answer: Answer): Promise<void> {
  const turn = latest;
  const lacking = [...answer.shortfall.absent, ...answer.shortfall.shortened.map(({ word }) => word)];
  try {
    const [pages, suggested] = await Promise.all([chosenPages(state, searched), searched.meant(state.query, lacking)]);
    if (turn !== latest) return;
    drawFeed(find<HTMLAnchorElement>('#search-feed'), state, pages);
    if (answer.count > 0) notice.replaceChildren(...noticeNodes(answer.shortfall, query.phrases.length > 0, suggested, state));
    else notice.replaceChildren(...nothingNodes(suggested, waysOn(state, answer, pages), state));
    const counts = await countKinds(searched, state, query, answer, Number(others) <= MOST_OTHERS);
    if (turn === latest) drawKinds(kinds, state, counts);
  } catch {
    tellFailedPart(turn);
  }
}

function waysOn(state: SearchState, { hits: all, passes }: Answer, pages: Map<string, NamedPage>) {
  return withoutEach(state, (value) => words.values[value] ?? pages.get(value)?.text ?? value)
    .map(({ filter, ...way }) => ({ ...way, count: narrow(all, passes, state, filter).length }))
    .filter(({ count }) => count > 0);
}

function showFailure(): void {
  for (const it of [hits, notice]) it.replaceChildren();
  hits.ariaBusy = 'false';
  status.tell(words.failed);
  status.add(retryButton());
  offerBeginning(true);
}

/** Says once that something beside the hits did not load. */
function tellFailedPart(turn: number): void {
  if (turn !== latest || find('#search-status').querySelector('button')) return;
  status.add(document.createTextNode(words.failedPart), retryButton());
}

function retryButton(): HTMLButtonElement {
  const retry = element('button', { type: 'button' }, words.retry);
  retry.addEventListener('click', () => void show());
  return retry;
}

/** Shows or hides the examples and lists below the box; the attribute is first set before anything is painted. */
function offerBeginning(offered: boolean): void {
  document.documentElement.toggleAttribute('data-query', !offered);
}
