/**
 * Lets the arrow keys move the focus from the search box into the results and through them, and Escape back to the box. With Shift they
 * select text, and while a word is being composed, as in Chinese, they choose its characters.
 */
export function enableArrowKeys(input: HTMLInputElement, results: HTMLElement): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const links = [...results.querySelectorAll<HTMLAnchorElement>('a')];
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    if (event.key === 'Escape' && at >= 0) input.focus();
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    if (at < 0 && document.activeElement !== input) return;
    const target = event.key === 'ArrowDown' ? links[at + 1] : (links[at - 1] ?? (at === 0 ? input : undefined));
    if (!target) return;
    event.preventDefault();
    target.focus();
  });
}
