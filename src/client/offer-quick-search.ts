import { hasWebAssembly } from './dom/web-assembly.ts';
import { readSlashKeySetting } from './slash-key-setting.ts';

/**
 * Offers the quick search: by the header's link to the search page, by the `/` key, and by K with Ctrl or ⌘. Its code loads when the
 * reader first asks for it; what is typed meanwhile goes into its text box, and Escape gives it up. If the code does not load, or the
 * browser lacks what it needs, the link leads to the search page, as it does without JavaScript, with what was typed.
 */
export function offerQuickSearch(link: HTMLAnchorElement): void {
  const slashKey = readSlashKeySetting();
  let loading: Promise<(typed: string) => void> | undefined;
  /** What was typed while the code loads; undefined while nothing loads. */
  let typed: string | undefined;

  async function open(): Promise<void> {
    if (typed !== undefined) return;
    typed = '';
    try {
      if (!link.dataset['server'] && !hasWebAssembly()) throw new Error('no WebAssembly');
      loading ??= import('./search/quick/quick-search.ts').then(({ makeQuickSearch }) => makeQuickSearch(link, slashKey));
      const openDialog = await loading;
      if (isAwaited()) openDialog(typed);
    } catch {
      loading = undefined;
      if (isAwaited()) goToSearchPage(typed);
    }
    typed = undefined;
  }

  /** Edits what was typed by a key, as a text box would. Returns whether the key means something to it. */
  function typeKey(key: string): boolean {
    if (typed === undefined) return false;
    if (key === 'Enter') goToSearchPage(typed);
    if (key === 'Enter' || key === 'Escape') typed = undefined;
    else if (key === 'Backspace') typed = typed.slice(0, -1);
    else if (key.length === 1) typed += key;
    else return false;
    return true;
  }

  const isAwaited = () => typed !== undefined;
  const goToSearchPage = (query: string) =>
    location.assign(query === '' ? link.href : `${link.href}?${link.dataset['parameter']}=${encodeURIComponent(query)}`);

  link.ariaHasPopup = 'dialog';
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void open();
  });
  document.addEventListener('keydown', (event) => {
    if (event.altKey || event.isComposing || isTextInput(event.target)) return;
    const isModified = event.ctrlKey || event.metaKey;
    if (!isModified && typeKey(event.key)) event.preventDefault();
    else if (isModified ? isLetterK(event) : event.key === '/' && slashKey.isOn()) {
      event.preventDefault();
      void open();
    }
  });
}

const isTextInput = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input:not([type="checkbox"]), textarea, select, [contenteditable]') !== null;

/** Is it the key for K, also with Caps Lock, or with the letters of another script on it? With Shift browsers have uses of their own. */
const isLetterK = ({ key, code, shiftKey }: KeyboardEvent): boolean =>
  !shiftKey && (/^[a-z]$/i.test(key) ? key.toLowerCase() === 'k' : code === 'KeyK');
