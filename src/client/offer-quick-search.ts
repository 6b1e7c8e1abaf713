import { hasWebAssembly } from './dom/web-assembly.ts';
import { readSlashKeySetting } from './slash-key-setting.ts';

/**
 * Offers the quick search: by the header's link to the search page, by the `/` key, and by K with Ctrl or ⌘. Its code loads when the
 * reader first asks for it; what is typed meanwhile goes into its text box. If the code does not load, or the browser lacks what it needs,
 * the link leads to the search page, as it does without JavaScript.
 */
export function offerQuickSearch(link: HTMLAnchorElement): void {
  const slashKey = readSlashKeySetting();
  let openDialog: ((typed: string) => void) | undefined;
  /** What was typed while the code loads; undefined while nothing loads. */
  let typed: string | undefined;

  async function open(): Promise<void> {
    if (typed !== undefined) return;
    typed = '';
    try {
      if (!link.dataset['server'] && !hasWebAssembly()) throw new Error('no WebAssembly');
      openDialog ??= (await import('./search/quick/quick-search.ts')).makeQuickSearch(link, slashKey);
      openDialog(typed);
    } catch {
      location.assign(link.href);
    }
    typed = undefined;
  }

  link.ariaHasPopup = 'dialog';
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void open();
  });
  document.addEventListener('keydown', (event) => {
    if (event.altKey || event.isComposing || isTextInput(event.target)) return;
    const isModified = event.ctrlKey || event.metaKey;
    if (typed !== undefined && !isModified && event.key.length === 1) typed += event.key;
    else if (isModified ? event.key === 'k' : event.key === '/' && slashKey.isOn()) void open();
    else return;
    event.preventDefault();
  });
}

const isTextInput = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input:not([type="checkbox"]), textarea, select, [contenteditable]') !== null;
