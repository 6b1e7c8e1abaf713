/**
 * The scroll position of a reader, kept with the history entry of the page so that she returns to it from a result. It is measured from
 * the top of the results, because what is above them may be open when she leaves and closed when she returns.
 */

export function keepScrollPosition(results: HTMLElement): void {
  history.scrollRestoration = 'manual';
  window.addEventListener('pagehide', () => history.replaceState({ below: -topOf(results) }, ''));
}

/** Scrolls to where the reader was when she left, if she was here before. */
export function restoreScrollPosition(results: HTMLElement): void {
  const { below } = (history.state ?? {}) as { below?: number };
  if (below !== undefined) window.scrollBy({ top: topOf(results) + below, behavior: 'instant' });
}

const topOf = (element: HTMLElement): number => element.getBoundingClientRect().top;
