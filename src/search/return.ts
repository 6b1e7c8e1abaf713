/** Where a reader was on the page, kept with the entry of the history, so that she comes back to it from a hit. */

export function rememberPlace(): void {
  history.scrollRestoration = 'manual';
  window.addEventListener('pagehide', () => history.replaceState({ y: window.scrollY }, ''));
}

/** Goes to where the reader was when she left, if she was here before. */
export function returnToPlace(): void {
  const { y } = (history.state ?? {}) as { y?: number };
  if (y !== undefined) window.scrollTo({ top: y, behavior: 'instant' });
}
