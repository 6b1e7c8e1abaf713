/**
 * Where a reader was on the page, kept with the entry of the history, so that she comes back to it from a hit: how far below the
 * beginning of the hits, because what stands above them may be open when she leaves and closed when she returns.
 */

export function rememberPlace(hits: HTMLElement): void {
  history.scrollRestoration = 'manual';
  window.addEventListener('pagehide', () => history.replaceState({ below: -topOf(hits) }, ''));
}

/** Goes to where the reader was when she left, if she was here before. */
export function returnToPlace(hits: HTMLElement): void {
  const { below } = (history.state ?? {}) as { below?: number };
  if (below !== undefined) window.scrollBy({ top: topOf(hits) + below, behavior: 'instant' });
}

const topOf = (element: HTMLElement): number => element.getBoundingClientRect().top;
