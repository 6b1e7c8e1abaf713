/** Arrow keys lead from the box into the hits and through them; Escape leads back to the box. */
export function moveThroughHits(input: HTMLInputElement, hits: HTMLElement): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const links = [...hits.querySelectorAll<HTMLAnchorElement>('a')];
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
