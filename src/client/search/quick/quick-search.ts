import { SEARCH_PARAMETERS } from '../../../archive/model/facets.ts';
import { quickSearchWords as words } from '../../../i18n/quick-search.ts';
import sheet from '../../../styles/scripts/quick-search.css?inline';
import { element } from '../../dom/dom.ts';
import { makeAnswers } from './answers.ts';
import { makeQuickDialog } from './dialog.ts';
import { makeQuickList } from './listbox.ts';
import { adoptSheet } from '../../dom/adopt-stylesheet.ts';

/** How long a reader has stopped typing before the count is read out to her. */
const QUIET = 700;

/**
 * Makes the quick search that every page has: first the pages whose names were typed, then the briefings that hold the
 * words. The header's link says where everything lies. The returned function opens it, with what was typed already.
 */
export function makeQuickSearch(
  link: HTMLAnchorElement,
  key: { isOn: () => boolean; choose: (on: boolean) => void },
): (typed: string) => void {
  adoptSheet(sheet);
  const { names = '', index = '', base = '' } = link.dataset;
  const answers = makeAnswers({ names, index, base });
  const { dialog, input, list, message, announcer, slash } = makeQuickDialog(link.href);
  const shown = makeQuickList(input, list);
  document.body.append(dialog);
  let latest = 0;
  let announcing = 0;

  /** Shows what answers to the box. Names do not wait for the briefings, nor briefings for the names. */
  async function search(): Promise<void> {
    const turn = ++latest;
    const query = input.value.trim();
    const ifLatest = (show: () => void) => turn === latest && show();
    if (query === '') {
      shown.showNothing();
      tell('');
      return;
    }
    shown.showAll(`${link.href}?${new URLSearchParams({ [SEARCH_PARAMETERS.query]: query }).toString()}`, query);
    const [jumps, briefings] = await Promise.all([
      answers.jumps(query).then(
        (pages) => (ifLatest(() => shown.showJumps(pages)), pages.length),
        () => undefined,
      ),
      answers.briefings(query).then(
        ({ count, hits }) => (ifLatest(() => shown.showHits(hits)), count),
        () => (ifLatest(() => shown.showHits([])), undefined),
      ),
    ]);
    ifLatest(() => report(query, jumps, briefings));
  }

  /** Says how many there are; of those that could not be had, that. */
  function report(query: string, jumps: number | undefined, briefings: number | undefined): void {
    const failed = [...(jumps === undefined ? [words.failed.names] : []), ...(briefings === undefined ? [words.failed.briefings] : [])];
    const some = (jumps ?? 0) + (briefings ?? 0) > 0;
    const found = some ? words.found(jumps ?? 0, briefings ?? 0, query) : words.nothing(query);
    if (failed.length === 0) {
      tell(some ? '' : found, found);
      return;
    }
    const retry = element('button', { type: 'button' }, words.retry);
    retry.addEventListener('click', () => {
      input.focus();
      void search();
    });
    tell(failed.join(' '), [...failed, ...(some ? [found] : [])].join(' '));
    message.append(' ', retry);
  }

  /** Shows a message at once, and has it or more read out when the reader has stopped typing. */
  function tell(seen: string, heard = seen): void {
    message.textContent = seen;
    clearTimeout(announcing);
    announcing = window.setTimeout(() => (announcer.textContent = heard), QUIET);
  }

  input.addEventListener('input', () => void search());
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const active = shown.active();
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') shown.move(event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Enter' && active) active.click();
    else return;
    event.preventDefault();
  });
  list.addEventListener('mousedown', (event) => event.preventDefault()); // the focus stays in the box
  list.addEventListener('click', ({ ctrlKey, metaKey, shiftKey }) => {
    // An option may lead to another place of this very page.
    if (!ctrlKey && !metaKey && !shiftKey) dialog.close();
  });
  slash.addEventListener('change', () => key.choose(slash.checked));

  return (typed) => {
    slash.checked = key.isOn();
    if (!dialog.open) dialog.showModal();
    input.focus();
    if (typed === '') input.select();
    else input.value = typed;
    void search();
  };
}
