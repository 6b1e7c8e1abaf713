import { SEARCH_PARAMETERS } from '../../../archive/model/search-options.ts';
import { quickSearchWords as words } from '../../../i18n/quick-search.ts';
import stylesheet from '../../../styles/scripts/quick-search.css?inline';
import { adoptStylesheet } from '../../dom/adopt-stylesheet.ts';
import { makeElement } from '../../dom/elements.ts';
import type { SlashKeySetting } from '../../slash-key-setting.ts';
import { SearchServerError } from '../engine/ask-server.ts';
import { latestKept } from '../kept/kept-searches.ts';
import { makeSearchKeeper } from '../kept/search-keeper.ts';
import { missingWordNotes } from '../missing-word-notes.ts';
import { makeQuickDialog } from './dialog.ts';
import { makeQuickListbox } from './listbox.ts';
import { makeSuggestions } from './suggestions.ts';

/** How long typing has to pause before screen readers announce what was found, in milliseconds. */
const ANNOUNCE_DELAY = 700;
/** How long typing has to pause before promises are looked for, in milliseconds: they have an index of their own. */
const OTHERS_DELAY = 250;
/** How many of the searches that the browser keeps are offered before anything is typed. */
const MAX_KEPT = 5;

/**
 * Makes the quick search of every page. It suggests first the pages with the typed names, then the briefings with the typed words, then
 * what was promised. The data attributes of `link`, the header's link to the search page, say where the parts of the search are. Returns a function that opens
 * the dialog with a text typed already.
 */
export function makeQuickSearch(link: HTMLAnchorElement, slashKey: SlashKeySetting): (typed: string) => void {
  adoptStylesheet(stylesheet);
  const { names = '', index = '', base = '', server = '' } = link.dataset;
  const keeper = makeSearchKeeper(base);
  const suggestions = makeSuggestions({ names, index, base, server });
  const { dialog, input, list, message, announcer, slashCheckbox } = makeQuickDialog(link.href);
  const listbox = makeQuickListbox(input, list);
  document.body.append(dialog);
  let latest = 0;
  let announceTimer = 0;

  /** Shows the suggestions for what was typed. Names do not wait for briefings, nor briefings for names. */
  async function suggest(): Promise<void> {
    const turn = ++latest;
    const query = input.value.trim();
    const ifLatest = (show: () => void) => turn === latest && show();
    if (query === '') {
      listbox.clear();
      listbox.showKept(latestKept(keeper.read(), MAX_KEPT), link.href);
      report('');
      return;
    }
    listbox.showKept([], link.href);
    listbox.showOthers('commitments', []);
    listbox.showAllLink(`${link.href}?${new URLSearchParams({ [SEARCH_PARAMETERS.query]: query }).toString()}`, query);
    const [pageCount, briefings] = await Promise.all([
      suggestions.pages(query).then(
        (pages) => (ifLatest(() => listbox.showPages(pages)), pages.length),
        () => undefined,
      ),
      suggestions.briefings(query).then(
        ({ count, fragments, missing }) => (ifLatest(() => listbox.showBriefings(fragments)), { count, notes: missingWordNotes(missing) }),
        (error: unknown) => (ifLatest(() => listbox.showBriefings([])), { failure: error }),
      ),
    ]);
    ifLatest(() => reportCounts(query, pageCount, briefings));
    await new Promise((resolve) => setTimeout(resolve, OTHERS_DELAY));
    if (turn !== latest) return;
    // Briefings have the words of their promises too, so whoever misses this finds them there.
    const others = await suggestions.others(query).catch(() => undefined);
    if (others) ifLatest(() => listbox.showOthers(others.kind, others.fragments));
  }

  /**
   * Reports how many pages and briefings were found, and what of the query they lack. The count of pages is undefined if the names did not
   * load; briefings that were not found have the error.
   */
  function reportCounts(
    query: string,
    pageCount: number | undefined,
    briefings: { count: number; notes: string[] } | { failure: unknown },
  ): void {
    const { count, notes } = 'failure' in briefings ? { count: 0, notes: [] } : briefings;
    const failures = [
      ...(pageCount === undefined ? [words.failed.names] : []),
      ...('failure' in briefings ? [words.failed[briefings.failure instanceof SearchServerError ? 'server' : 'briefings']] : []),
    ];
    const hasResults = (pageCount ?? 0) + count > 0;
    const found = hasResults ? words.found(pageCount ?? 0, count, query) : words.nothing(query);
    if (failures.length === 0) {
      report(hasResults ? notes.join(' ') : found, hasResults ? [found, ...notes].join(' ') : found);
      return;
    }
    const retryButton = makeElement('button', { type: 'button' }, words.retry);
    retryButton.addEventListener('click', () => {
      input.focus();
      void suggest();
    });
    report(failures.join(' '), [...failures, ...(hasResults ? [found] : [])].join(' '));
    message.append(' ', retryButton);
  }

  /** Shows a message at once, and has screen readers announce it, or a longer one, when the typing pauses. */
  function report(visible: string, announced = visible): void {
    message.textContent = visible;
    clearTimeout(announceTimer);
    announceTimer = window.setTimeout(() => (announcer.textContent = announced), ANNOUNCE_DELAY);
  }

  input.addEventListener('input', () => void suggest());
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const active = listbox.activeOption();
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') listbox.move(event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Enter' && active) active.click();
    else return;
    event.preventDefault();
  });
  list.addEventListener('mousedown', (event) => event.preventDefault()); // the focus stays in the text box
  list.addEventListener('click', ({ ctrlKey, metaKey, shiftKey }) => {
    // An option may link to another section of the same page, which does not reload.
    if (!ctrlKey && !metaKey && !shiftKey) dialog.close();
  });
  slashCheckbox.addEventListener('change', () => slashKey.setOn(slashCheckbox.checked));

  return (typed) => {
    slashCheckbox.checked = slashKey.isOn();
    if (!dialog.open) dialog.showModal();
    input.focus();
    if (typed === '') input.select();
    else input.value = typed;
    void suggest();
  };
}
