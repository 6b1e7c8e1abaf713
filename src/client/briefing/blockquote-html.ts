import { escapeHtml } from '../dom/escape-html.ts';

/** What a quotation says, whose it is, and where it stands. All texts are plain. */
export interface Quotation {
  said: string;
  /** The language of the words, where it is not that of the page. */
  lang: string;
  /** Who said it and when, as far as the page says so; else empty. */
  caption: string;
  /** Who published it first; empty where the page itself is the source. */
  publishers: string;
  /** The title of the page, and the whole address of the place in it. */
  title: string;
  url: string;
}

/**
 * A quotation as HTML for another site, without a script. Who said it stands below it, because HTML wants only quoted words inside:
 * https://html.spec.whatwg.org/multipage/grouping-content.html#the-blockquote-element
 */
export function blockquoteHtml({ said, lang, caption, publishers, title, url }: Quotation): string {
  const language = lang === '' ? '' : ` lang="${escapeHtml(lang)}"`;
  const before = [caption, publishers].filter((text) => text !== '').map((text) => `${escapeHtml(text)}. `);
  return `<blockquote cite="${escapeHtml(url)}"${language}><p>${escapeHtml(said)}</p></blockquote>
<p>${before.join('')}<a href="${escapeHtml(url)}">${escapeHtml(title)}</a></p>
`;
}
