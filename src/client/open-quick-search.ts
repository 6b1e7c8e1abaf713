import { readSlashKey } from './slash-key.ts';

/**
 * The ways to the quick search: the header's link to the search page, `/`, and K with Ctrl or ⌘. Nothing of it is loaded
 * before one of them is taken; what is typed until it is there goes into its box. Where it cannot be had, the link leads
 * to the search page as it does without JavaScript.
 */
export function offerQuickSearch(link: HTMLAnchorElement): void {
  const slash = readSlashKey();
  let open: ((typed: string) => void) | undefined;
  let typed: string | undefined;

  async function ask(): Promise<void> {
    if (typed !== undefined) return;
    typed = '';
    try {
      open ??= (await import('./search/quick/quick-search.ts')).makeQuickSearch(link, slash);
      open(typed);
    } catch {
      location.assign(link.href);
    }
    typed = undefined;
  }

  link.ariaHasPopup = 'dialog';
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void ask();
  });
  document.addEventListener('keydown', (event) => {
    if (event.altKey || event.isComposing || isTyping(event.target)) return;
    const isModified = event.ctrlKey || event.metaKey;
    if (typed !== undefined && !isModified && event.key.length === 1) typed += event.key;
    else if (isModified ? event.key === 'k' : event.key === '/' && slash.isOn()) void ask();
    else return;
    event.preventDefault();
  });
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input:not([type="checkbox"]), textarea, select, [contenteditable]') !== null;
