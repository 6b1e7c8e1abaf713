import { citationWords as words } from '../../i18n/citation.ts';
import { makeElement } from '../dom/elements.ts';
import { readerDay } from '../dom/reader-day.ts';
import { blockquoteHtml } from './blockquote-html.ts';
import { copyText } from './copy-text.ts';
import { quotationOfPart } from './quotation-of-part.ts';
import { textWithoutMarks } from './text-without-marks.ts';

/** How much of a part a reader sees where she chooses one to cite, in characters. */
const LABEL_LENGTH = 70;

/**
 * Offers to copy each citation of a briefing, and the briefing as a quotation in HTML, and to cite a part of it instead: all citations and
 * files then name the address of that part. Adds the reader's day to the style that asks for it.
 */
export function offerCitations(article: HTMLElement): void {
  const list = article.querySelector<HTMLElement>('.citations');
  if (!list) return;
  for (const citation of list.querySelectorAll<HTMLElement>('dd')) {
    if (citation.textContent.includes('Available at')) citation.append(words.accessed(readerDay(new Date())));
    const name = citation.previousElementSibling?.textContent.trim() ?? '';
    const text = () => citation.textContent.replaceAll(/\s+/g, ' ').trim();
    const button = makeElement('button', { type: 'button', ariaLabel: words.copyStyle(name) }, words.copy);
    button.addEventListener('click', () => void copyText(text()));
    citation.after(makeElement('dd', { className: 'share' }, button));
  }
  const page = list.dataset['url'] ?? '';
  const parts = [...article.querySelectorAll<HTMLElement>('[id]')].flatMap((part) => optionOf(part));
  const choice = makeElement('select', { id: 'cite-part' }, makeElement('option', { value: '' }, words.whole), ...parts);
  const cite = namer(article, page);
  choice.addEventListener('change', () => {
    cite(choice.value);
  });
  const quote = makeElement('button', { type: 'button' }, words.copyHtml);
  quote.addEventListener('click', () => void copyText(blockquoteHtml(quotationOfPart(article, choice.value, page))));
  const choose = parts.length === 0 ? [] : [makeElement('label', { htmlFor: choice.id }, words.part), ' ', choice, ' '];
  list.before(makeElement('p', { className: 'citation-part' }, ...choose, makeElement('span', { className: 'share' }, quote)));
}

/** An option for a quote, promise, figure or paper; nothing for any other element, nor for a former anchor, which has no words. */
function optionOf(element: HTMLElement): HTMLOptionElement[] {
  const [kind = ''] = element.id.split('-', 1);
  if (!(kind in words.parts) || element.closest('h2, h3')) return [];
  const label = words.parts[kind as keyof typeof words.parts];
  const said = textWithoutMarks(element.querySelector('.what, blockquote') ?? element);
  if (said === '') return [];
  const short = said.length > LABEL_LENGTH ? `${said.slice(0, LABEL_LENGTH).trimEnd()}…` : said;
  return [makeElement('option', { value: element.id }, `${label}: ${short}`)];
}

/** Makes citations and files name the address of a part, by its anchor; with an empty one that of the whole, `page`. */
function namer(article: HTMLElement, page: string): (anchor: string) => void {
  const texts = [...article.querySelectorAll('.citations dd')]
    .flatMap((citation) => [...citation.childNodes])
    .filter((node) => node.textContent?.includes(page))
    .map((node) => ({ node, text: node.textContent ?? '' }));
  const files = [...article.querySelectorAll<HTMLAnchorElement>('.citation-files a')].map((link) => ({
    link,
    href: link.href,
    name: link.download,
  }));
  return (anchor) => {
    const address = anchor === '' ? page : `${page}#${anchor}`;
    for (const { node, text } of texts) node.textContent = text.replace(page, address);
    for (const { link, href, name } of files) {
      const id = name.replace(/\.\w+$/, '');
      const partId = anchor === '' ? id : `${id}-${anchor}`;
      // An id is followed by the comma of BibTeX or the quotation mark of JSON; in the address a slash follows it.
      const ofPart = href.replace(encodeURIComponent(page), encodeURIComponent(address));
      link.href = ofPart.replace(`${encodeURIComponent(id)}%2C`, `${encodeURIComponent(partId)}%2C`).replace(`${id}%22`, `${partId}%22`);
      link.download = name.replace(id, partId);
    }
  };
}
