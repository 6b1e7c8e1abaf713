/** How long a pointer rests on a link before it asks for a preview. */
const REST = 350;

/**
 * Offers a preview of the person or the pair to which a link in the text leads, where a mouse rests on it or the keyboard
 * comes to it. Nothing of it is loaded before that; the card is taken from the page that the link leads to.
 */
export function offerPreviews(): void {
  const main = document.querySelector('main');
  if (!main || !('popover' in HTMLElement.prototype)) return;
  let timer = 0;
  const ask = (event: Event, rest: number): void => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
    clearTimeout(timer);
    if (!link || !/\/(people|relationships)\/[^/]+\/$/.test(link.pathname) || link.pathname === location.pathname) return;
    timer = window.setTimeout(() => void import('./preview-card.ts').then(({ showPreview }) => showPreview(link)), rest);
  };
  main.addEventListener('pointerover', (event) => event.pointerType === 'mouse' && ask(event, REST));
  main.addEventListener('pointerout', () => clearTimeout(timer));
  main.addEventListener('focusin', (event) => event.target instanceof Element && event.target.matches(':focus-visible') && ask(event, 0));
}
