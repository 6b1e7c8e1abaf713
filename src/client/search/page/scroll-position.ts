/**
 * The scroll position of a reader, kept with the history entry of the page so that she returns to it from a result. It is measured from
 * the top of the results, because what is above them may be open when she leaves and closed when she returns.
 */

export function keepScrollPosition(results: HTMLElement): void {
  history.scrollRestoration = 'manual';
  const keep = () => history.replaceState({ below: -topOf(results) }, '');
  window.addEventListener('pagehide', keep);
  // A page that is loaded again, as by a phone that had dropped it, takes what its entry had before it was left.
  document.addEventListener('scrollend', keep);
}

/**
 * Returns a function that scrolls to where the reader was when she left, if she was here before. The place is read at once: a list that
 * is filled anew scrolls the page, too.
 */
export function makeScrollRestorer(results: HTMLElement): () => void {
  const { below } = (history.state ?? {}) as { below?: number };
  return () => {
    if (below !== undefined) window.scrollBy({ top: topOf(results) + below, behavior: 'instant' });
  };
}

const topOf = (element: HTMLElement): number => element.getBoundingClientRect().top;
