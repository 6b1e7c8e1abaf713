/**
 * Animates the cable line of a visit from a list to its briefing and back, as a view transition. The styles name the cable line of a
 * briefing for the transition. In a list only the entry by which the reader left gets the name, and keeps it in a browser that kept the
 * page in memory. Without a shared name, or where the reader prefers less motion, pages change without animation.
 */
export function animateCableLine(): void {
  if (document.querySelector('.briefing')) return;
  window.addEventListener('pageswap', ({ activation }) => {
    const url = activation?.entry.url;
    nameCableLine(url ? new URL(url).pathname : undefined);
  });
}

/** Names the cable line of the entry that links to a path, and no other. */
function nameCableLine(path: string | undefined): void {
  for (const cable of document.querySelectorAll<HTMLElement>('main .cable')) {
    const link = cable.parentElement?.querySelector<HTMLAnchorElement>(':is(h2, h3, h4) > a');
    cable.style.viewTransitionName = link?.pathname === path ? 'cable' : '';
  }
}
