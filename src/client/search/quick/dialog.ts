import { SEARCH_PARAMETERS } from '../../../archive/model/facets.ts';
import { quickSearchWords as words } from '../../../i18n/quick-search.ts';
import { element } from '../../dom/dom.ts';

/** The parts of the quick search with which a reader, or the script, has to do. */
export interface QuickDialog {
  dialog: HTMLDialogElement;
  input: HTMLInputElement;
  list: HTMLDivElement;
  /** Says what is wrong, or that nothing was found. */
  message: HTMLParagraphElement;
  /** Is read out to those who cannot see the list. */
  announcer: HTMLParagraphElement;
  /** Whether the `/` key opens the dialog. */
  slash: HTMLInputElement;
}

const LIST = 'quick-list';

/** Makes the dialog: a combobox after WAI-ARIA's pattern in a form that leads to the search page at `action` by itself. */
export function makeQuickDialog(action: string): QuickDialog {
  const input = element('input', {
    type: 'text',
    name: SEARCH_PARAMETERS.query,
    dir: 'auto',
    role: 'combobox',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: false,
    enterKeyHint: 'search',
    maxLength: 400,
    placeholder: words.hint,
    ariaLabel: words.label,
    ariaAutoComplete: 'list',
    ariaExpanded: 'false',
  });
  input.setAttribute('aria-controls', LIST);
  const list = element('div', { id: LIST, role: 'listbox', ariaLabel: words.suggestions });
  const message = element('p', { className: 'message' });
  const announcer = element('p', { className: 'sr', role: 'status' });
  const slash = element('input', { type: 'checkbox' });
  const close = element('button', { type: 'button' }, words.close);
  const dialog = element(
    'dialog',
    { className: 'quick', ariaLabel: words.name },
    element('form', { action, role: 'search' }, input, close),
    message,
    list,
    announcer,
    element('p', { className: 'choice' }, element('label', {}, slash, words.slash), element('span', { className: 'keys' }, words.keys)),
  );
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    // The dialog fills itself with its parts, so what hits the element hits the curtain around it.
    if (event.target === dialog) dialog.close();
  });
  return { dialog, input, list, message, announcer, slash };
}
