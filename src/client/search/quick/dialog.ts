import { SEARCH_PARAMETERS } from '../../../archive/model/search-options.ts';
import { quickSearchWords as words } from '../../../i18n/quick-search.ts';
import { makeElement } from '../../dom/elements.ts';

/** The elements of the quick search that its script reads and fills. */
export interface QuickDialog {
  dialog: HTMLDialogElement;
  input: HTMLInputElement;
  list: HTMLDivElement;
  /** Shows what is wrong, or that nothing was found. */
  message: HTMLParagraphElement;
  /** Is read out by screen readers. */
  announcer: HTMLParagraphElement;
  /** Whether the `/` key opens the dialog. */
  slashCheckbox: HTMLInputElement;
}

const LIST_ID = 'quick-list';

/** Makes the dialog: a combobox after the WAI-ARIA pattern, in a form that submits to the search page at `action`. */
export function makeQuickDialog(action: string): QuickDialog {
  const input = makeElement('input', {
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
  input.setAttribute('aria-controls', LIST_ID);
  const list = makeElement('div', { id: LIST_ID, role: 'listbox', ariaLabel: words.suggestions });
  const message = makeElement('p', { className: 'message' });
  const announcer = makeElement('p', { className: 'sr', role: 'status' });
  const slashCheckbox = makeElement('input', { type: 'checkbox' });
  const closeButton = makeElement('button', { type: 'button' }, words.close);
  const slashChoice = makeElement('label', {}, slashCheckbox, words.slash);
  const dialog = makeElement(
    'dialog',
    { className: 'quick', ariaLabel: words.name },
    makeElement('form', { action, role: 'search' }, input, closeButton),
    message,
    list,
    announcer,
    makeElement('p', { className: 'choice' }, slashChoice, makeElement('span', { className: 'keys' }, words.keys)),
  );
  closeButton.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    // The children of the dialog cover it, so a click on the dialog itself is a click on the backdrop around it.
    if (event.target === dialog) dialog.close();
  });
  return { dialog, input, list, message, announcer, slashCheckbox };
}
