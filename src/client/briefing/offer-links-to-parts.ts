import { shareWords as words } from '../../i18n/share.ts';
import { makeElement } from '../dom/elements.ts';
import { copyText } from './copy-text.ts';
import { textWithoutMarks } from './text-without-marks.ts';

/** The parts of a briefing that have an address of their own, and where the link to each stands in it. */
const PARTS = [
  { part: '.prose > p[id], .prose li[id]', end: undefined, label: words.links.paragraph },
  { part: '.prose .quote[id]', end: 'figcaption', label: words.links.quote },
  { part: '.document[id]', end: '.what', label: words.links.document },
  { part: '.promise[id]', end: '.what', label: words.links.promise },
  { part: '.figures > li', end: undefined, label: words.links.figure },
] as const;

/**
 * Adds to each part of a briefing a link to itself, which copies its address. Styles show it when the pointer is on the part, or on all
 * parts at the reader's wish. `page` is the address of the briefing.
 */
export function offerLinksToParts(article: HTMLElement, page: string): void {
  for (const { part, end, label } of PARTS) {
    for (const element of article.querySelectorAll<HTMLElement>(part)) {
      const hash = hashOf(element);
      if (hash === undefined) continue;
      const link = makeMark('a', '¶', label, () => new URL(hash, page).href);
      link.setAttribute('href', hash);
      (end === undefined ? element : element.querySelector(end))?.append(' ', link);
    }
  }
  for (const quote of article.querySelectorAll<HTMLElement>('.prose .quote[id]')) {
    const [said, caption] = ['blockquote', 'figcaption'].map((part) => textWithoutMarks(quote.querySelector(part)));
    const text = words.quote(said ?? '', caption ?? '', new URL(`#${quote.id}`, page).href);
    quote.querySelector('figcaption')?.append(
      ' ',
      makeMark('button', '❝', words.copyQuote, () => text),
    );
  }
}

/** The address of a part on its page. A figure that the text writes out has its anchor there, and the item in the list links to it. */
function hashOf(element: HTMLElement): string | undefined {
  if (element.id !== '') return `#${element.id}`;
  return element.querySelector<HTMLAnchorElement>('strong > a')?.hash;
}

function makeMark(name: 'a' | 'button', sign: string, label: string, text: () => string): HTMLElement {
  const mark: HTMLElement = makeElement(name, { className: 'copy-mark', title: label, ariaLabel: label }, sign);
  if (mark instanceof HTMLButtonElement) mark.type = 'button';
  mark.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void copyText(text());
  });
  return mark;
}
