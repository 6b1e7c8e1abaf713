import { shareWords as words } from '../../i18n/share.ts';
import { makeElement } from '../dom/elements.ts';
import { copyText } from './copy-text.ts';

/**
 * Adds to the end of a briefing buttons that share it, where the browser can, copy its address, and show the links to all of
 * its parts. `page` is the address of the briefing.
 */
export function offerSharing(article: HTMLElement, page: string): void {
  const section = article.querySelector('section.cite');
  const buttons = [
    ...('share' in navigator
      ? [button(words.share, () => void navigator.share({ title: document.title, url: page }).catch(() => undefined))]
      : []),
    button(words.copyLink, () => void copyText(page)),
    showLinksButton(article),
  ];
  section?.append(makeElement('p', { className: 'share' }, ...buttons));
}

function showLinksButton(article: HTMLElement): HTMLButtonElement {
  const toggle = button(words.showLinks, () => {
    toggle.ariaPressed = String(article.toggleAttribute('data-links'));
  });
  toggle.ariaPressed = 'false';
  return toggle;
}

function button(text: string, act: () => void): HTMLButtonElement {
  const element = makeElement('button', { type: 'button' }, text);
  element.addEventListener('click', act);
  return element;
}
