import type { Quotation } from './blockquote-html.ts';
import { textWithoutMarks } from './text-without-marks.ts';

/** What can be quoted of a part of a briefing, by its anchor: its words; with an empty anchor, the summary. `page` is the briefing's address. */
export function quotationOfPart(article: HTMLElement, anchor: string, page: string): Quotation {
  const part = anchor === '' ? null : (figureInList(article, anchor) ?? document.getElementById(anchor));
  const words = part ? (part.querySelector('.what, blockquote') ?? part) : article.querySelector('.summary');
  const notes = [...(part?.querySelectorAll(':is(.what, figcaption, .figures > li) > sup a') ?? [])];
  const caption = textWithoutMarks(part?.querySelector('figcaption, .office') ?? null);
  return {
    // Who named a figure stands among its words.
    said: textWithoutMarks(words).replace(caption, '').trim(),
    lang: words?.getAttribute('lang') ?? '',
    caption,
    publishers: [...new Set(notes.map((note) => publishersIn(note.ariaLabel ?? '')))].join(', '),
    title: document.title,
    url: anchor === '' ? page : new URL(`#${anchor}`, page).href,
  };
}

/** The item in the list of figures that says what a figure in the text is; the text has the anchor, and the item links to it. */
const figureInList = (article: HTMLElement, anchor: string): Element | null | undefined =>
  article.querySelector(`.figures a[href="#${CSS.escape(anchor)}"]`)?.closest('li');

/** The names in the label of a note, `Source 3: The Hindu`. */
const publishersIn = (label: string): string => label.slice(label.indexOf(': ') + 2);
