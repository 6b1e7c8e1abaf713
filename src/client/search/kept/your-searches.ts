import { keptSearchWords as words } from '../../../i18n/kept-searches.ts';
import { searchWords } from '../../../i18n/search.ts';
import { makeElement, requireElement } from '../../dom/elements.ts';
import type { ActiveFilter } from '../page/active-filters.ts';
import { EMPTY_STATE, formatState, isEmpty, type SearchState } from '../query/search-state.ts';
import { addRecent, addSaved, NOTHING_KEPT, removeRecent, removeSaved, setKeepsRecent, type KeptSearch } from './kept-searches.ts';
import type { SearchKeeper } from './search-keeper.ts';

/** The searches that the reader's browser keeps, as the search page shows them. */
export interface YourSearches {
  /** Offers to save the search that the page shows now. */
  show: (state: SearchState, filters: ActiveFilter[]) => void;
  /** Keeps the search that the page shows as a recent one, if the reader has asked for that. */
  remember: () => void;
  /** Does the same with the search that the page shows next. */
  rememberNext: () => void;
}

/**
 * Draws the list of kept searches, and the button below the results that saves one. Nothing is kept before the reader asks for it. `page`
 * is the address of the search page.
 */
export function makeYourSearches(keeper: SearchKeeper, page: string): YourSearches {
  const checkbox = requireElement<HTMLInputElement>('#kept-recent');
  const lists = requireElement('#kept-lists');
  const clearButton = requireElement<HTMLButtonElement>('#kept-clear');
  const status = requireElement('#kept-status');
  const saving = requireElement('#search-save');
  const saveButton = requireElement<HTMLButtonElement>('#search-save button');
  const saveStatus = requireElement('#search-save [role="status"]');
  let shown: KeptSearch | undefined;
  let isNextRemembered = false;

  const isSaved = () => keeper.read().saved.some(({ address }) => address === shown?.address);
  const draw = () => {
    const { keepsRecent, recent, saved } = keeper.read();
    checkbox.checked = keepsRecent;
    clearButton.hidden = !keepsRecent && saved.length === 0;
    lists.replaceChildren(...drawList('saved', saved), ...drawList('recent', recent));
    saving.hidden = shown === undefined;
    saveButton.textContent = isSaved() ? words.unsave : words.save;
  };
  const change = (edit: Parameters<SearchKeeper['change']>[0], reportTo: HTMLElement, done: string) => {
    const isKept = keeper.change(edit);
    draw();
    reportTo.textContent = isKept ? done : words.failed;
  };

  function drawList(name: 'saved' | 'recent', searches: KeptSearch[]): HTMLElement[] {
    if (searches.length === 0) return [];
    const remove = name === 'saved' ? removeSaved : removeRecent;
    const items = searches.map(({ address, text }, at) => {
      const button = makeElement('button', { type: 'button', ariaLabel: words.deleteOne(text) }, words.delete);
      button.addEventListener('click', () => {
        change((kept) => remove(kept, address), status, words.deleted(text));
        // The focus goes to the button that takes this one's place.
        const next = lists.querySelectorAll<HTMLElement>(`[data-kept="${name}"] button`);
        (next[Math.min(at, next.length - 1)] ?? checkbox).focus();
      });
      return makeElement('li', {}, makeElement('a', { href: page + address, dir: 'auto' }, text), ' ', button);
    });
    const list = makeElement('ul', { role: 'list' }, ...items);
    list.dataset['kept'] = name;
    return [makeElement('h3', {}, words[`${name}Title`]), list];
  }

  checkbox.addEventListener('change', () => {
    const { checked } = checkbox;
    change((kept) => setKeepsRecent(kept, checked), status, checked ? words.started : words.stopped);
  });
  clearButton.addEventListener('click', () => {
    change(() => NOTHING_KEPT, status, words.cleared);
    checkbox.focus();
  });
  saveButton.addEventListener('click', () => {
    const search = shown;
    if (!search) return;
    if (isSaved()) change((kept) => removeSaved(kept, search.address), saveStatus, words.deleted(search.text));
    else change((kept) => addSaved(kept, search), saveStatus, words.saved);
  });
  keeper.onChange(draw);
  draw();

  const remember = () => {
    const search = shown;
    if (search && keeper.read().keepsRecent) keeper.change((kept) => addRecent(kept, search));
    draw();
  };
  return {
    show: (state, filters) => {
      const search = isEmpty(state) ? undefined : { address: formatState({ ...state, page: 1 }), text: describeSearch(state, filters) };
      if (search?.address !== shown?.address) saveStatus.textContent = '';
      shown = search;
      if (isNextRemembered) remember();
      else draw();
      isNextRemembered = false;
    },
    remember,
    rememberNext: () => {
      isNextRemembered = true;
    },
  };
}

/** What a search is for, in words: the query, the kind of results if they are no briefings, and the filters. */
const describeSearch = ({ query, resultKind }: SearchState, filters: ActiveFilter[]): string =>
  [
    query.trim(),
    resultKind === EMPTY_STATE.resultKind ? '' : searchWords.kinds[resultKind],
    ...filters.map(({ label, text }) => `${label}: ${text}`),
  ]
    .filter((part) => part !== '')
    .join(' · ');
