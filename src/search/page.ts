import { searchWords as words } from '../i18n/search.ts';
import { element } from './element.ts';
import { drawFacets } from './facets.ts';
import { hitItem } from './hits.ts';
import { loadPagefind, type Pagefind, type SearchAnswer } from './pagefind.ts';
import { filtersOf, formatState, isEmpty, parseState, type SearchState } from './state.ts';

/** The search page: the box, the facets and the hits, kept in step with the address. */

const PAGE = 10;
/** How long a reader has stopped typing before the count is read out to her. */
const QUIET = 700;

const root = find('#search');
const input = find<HTMLInputElement>('#search-query');
const status = find('#search-status');
const announcer = find('#search-announcer');
const hits = find('#search-hits');
const facets = find('#search-facets');
const narrowing = find('#search-narrowing');
const more = find<HTMLButtonElement>('#search-more');
const clear = find<HTMLButtonElement>('#search-clear');

let engine: Promise<Pagefind> | undefined;
let latest = 0;
let announcing = 0;

input.addEventListener('focus', () => void load().catch(() => undefined), { once: true });
input.addEventListener('input', () => change({ ...parseState(location.search), query: input.value }, 'replace'));
find('#search-form').addEventListener('submit', (event) => {
  event.preventDefault();
  change({ ...parseState(location.search), query: input.value }, 'push');
});
clear.addEventListener('click', () => {
  change({ query: input.value, chosen: { person: [], country: [], topic: [] } }, 'push');
  input.focus();
});
window.addEventListener('popstate', () => show());
document.addEventListener('keydown', moveThroughHits);
show();

function show(): void {
  const state = parseState(location.search);
  if (input.value !== state.query) input.value = state.query;
  void search(state);
}

function change(state: SearchState, how: 'push' | 'replace'): void {
  const address = location.pathname + formatState(state);
  if (address !== location.pathname + location.search) {
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }
  void search(state);
}

async function search(state: SearchState): Promise<void> {
  const turn = ++latest;
  offerBeginning(isEmpty(state));
  if (isEmpty(state)) {
    narrowing.hidden = true;
    more.hidden = true;
    hits.replaceChildren();
    tell('');
    return;
  }
  const waiting = setTimeout(() => turn === latest && (status.textContent = words.loading), 250);
  try {
    const pagefind = await load();
    const answer = await pagefind.search(state.query.trim() || null, { filters: filtersOf(state) });
    if (turn !== latest) return;
    await draw(answer, state, turn);
  } catch {
    if (turn === latest) showFailure();
  } finally {
    clearTimeout(waiting);
  }
}

async function draw(answer: SearchAnswer, state: SearchState, turn: number): Promise<void> {
  const { results } = answer;
  const page = async (from: number) =>
    Promise.all(
      results
        .slice(from, from + PAGE)
        .map(async ({ words: found, data, matchedMetaFields }) =>
          hitItem(await data(), found.length === 0 && (matchedMetaFields ?? []).includes('names')),
        ),
    );
  const first = await page(0);
  if (turn !== latest) return;
  hits.replaceChildren(...first);
  narrowing.hidden = false;
  clear.hidden = Object.keys(filtersOf(state)).length === 0;
  drawFacets(facets, answer.filters, state, (facet, values) => change({ ...state, chosen: { ...state.chosen, [facet]: values } }, 'push'));
  more.hidden = results.length <= PAGE;
  more.onclick = async () => {
    const from = hits.childElementCount;
    hits.append(...(await page(from)));
    more.hidden = results.length <= hits.childElementCount;
    hits.children[from]?.querySelector('a')?.focus();
  };
  if (results.length > 0) tell(words.found(results.length, state.query.trim()));
  else {
    tell(words.nothing(state.query.trim()), words.nothingHint);
    offerBeginning(true);
  }
}

function showFailure(): void {
  engine = undefined;
  const retry = element('button', { type: 'button' }, words.retry);
  retry.addEventListener('click', () => show());
  hits.replaceChildren();
  tell(words.failed);
  status.append(' ', retry);
  offerBeginning(true);
}

/** Shows or hides the examples and lists below the box; the attribute is first set before anything is painted. */
function offerBeginning(offered: boolean): void {
  document.documentElement.toggleAttribute('data-query', !offered);
}

/** Shows a message at once, and has it read out when the reader has stopped typing. */
function tell(message: string, hint = ''): void {
  status.replaceChildren(...(message === '' ? [] : [element('strong', {}, message), ' ', hint]));
  clearTimeout(announcing);
  announcing = window.setTimeout(() => (announcer.textContent = `${message} ${hint}`.trim()), QUIET);
}

function load(): Promise<Pagefind> {
  engine ??= loadPagefind(root.dataset['index'] ?? '', root.dataset['base'] ?? '');
  return engine;
}

/** Arrow keys lead from the box into the hits and through them; Escape leads back to the box. */
function moveThroughHits(event: KeyboardEvent): void {
  const links = [...hits.querySelectorAll<HTMLAnchorElement>('a')];
  const at = links.indexOf(document.activeElement as HTMLAnchorElement);
  if (event.key === 'Escape' && at >= 0) input.focus();
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  if (at < 0 && document.activeElement !== input) return;
  const target = event.key === 'ArrowDown' ? links[at + 1] : (links[at - 1] ?? (at === 0 ? input : undefined));
  if (!target) return;
  event.preventDefault();
  target.focus();
}

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as `querySelector` itself
function find<Kind extends HTMLElement = HTMLElement>(selector: string): Kind {
  const found = document.querySelector<Kind>(selector);
  if (!found) throw new Error(`The search page lacks ${selector}.`);
  return found;
}
