/** How long the pointer has to rest on a link before its preview is shown, in milliseconds. */
const HOVER_DELAY = 350;

/** Rejects where the script does not load, as after the site was replaced while this page was open. */
const preview = async (link: HTMLAnchorElement): Promise<void> => (await import('./show-link-preview.ts')).showLinkPreview(link);

/**
 * Offers a preview of the person or relationship that a link in the text leads to, when a mouse rests on the link or the keyboard reaches
 * it. Nothing is loaded before that. The preview is taken from the page that the link leads to.
 */
export function offerLinkPreviews(): void {
  const main = document.querySelector('main');
  if (!main || !('popover' in HTMLElement.prototype)) return;
  let timer = 0;
  const showAfter = (event: Event, delay: number): void => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
    clearTimeout(timer);
    if (!link || !/\/(people|relationships)\/[^/]+\/$/.test(link.pathname) || link.pathname === location.pathname) return;
    timer = window.setTimeout(() => void preview(link).catch(() => undefined), delay);
  };
  main.addEventListener('pointerover', (event) => event.pointerType === 'mouse' && showAfter(event, HOVER_DELAY));
  main.addEventListener('pointerout', () => clearTimeout(timer));
  main.addEventListener('focusin', (event) => {
    if (event.target instanceof Element && event.target.matches(':focus-visible')) showAfter(event, 0);
  });
}
