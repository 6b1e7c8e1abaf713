/**
 * Between a list and a briefing the cable of the visit moves from one page to the other. A briefing's own has its name in
 * the styles; of a list only the entry by which it was left has it, and still has when a browser that kept the page comes
 * back to it. Where nothing shares the name, or motion is not welcome, the pages change as ever.
 */
export function offerCableTransition(): void {
  if (document.querySelector('.briefing')) return;
  window.addEventListener('pageswap', ({ activation }) => {
    const url = activation?.entry.url;
    nameCable(url ? new URL(url).pathname : undefined);
  });
}

/** Names the cable of the entry that leads to a path, and no other. */
function nameCable(path: string | undefined): void {
  for (const cable of document.querySelectorAll<HTMLElement>('main .cable')) {
    const link = cable.parentElement?.querySelector<HTMLAnchorElement>(':is(h2, h3, h4) > a');
    cable.style.viewTransitionName = link?.pathname === path ? 'cable' : '';
  }
}
