import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

/** What a saved web page tells of itself beside the text of its article. */
export interface WebPage {
  title?: string | undefined;
  publisher?: string | undefined;
  /** The address that the page gives as its own. */
  url?: string | undefined;
}

/** Whether a text is a web page. */
export const isWebPage = (text: string): boolean => /^\s*(?:<!--[^]{0,500}?-->\s*)?<(?:!doctype html|html)\b/i.test(text.slice(0, 2000));

/** The blocks of an article, of which each is a paragraph. */
const BLOCKS = 'p, li, h1, h2, h3, blockquote';

/**
 * Takes the article out of a saved web page, without menus, adverts and scripts, which are not run: as plain text, a paragraph between empty
 * lines, and on top the day on which the page says that it was published. Undefined where no article is found.
 */
export function readWebPage(html: string): { text: string; page: WebPage } | undefined {
  const { document } = parseHTML(html);
  const url = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined;
  const article = new Readability(document).parse();
  if (!article?.content) return undefined;
  const blocks = [...parseHTML(`<html><body>${article.content}</body></html>`).document.querySelectorAll(BLOCKS)]
    .filter((block) => block.querySelector(BLOCKS) === null)
    .map((block) => block.textContent.replaceAll(/\s+/g, ' ').trim());
  const [day] = /^\d{4}-\d{2}-\d{2}/.exec(article.publishedTime ?? '') ?? [];
  const { title, siteName } = article;
  return {
    text: [...(day === undefined ? [] : [`Date: ${day}`]), ...blocks.filter((block) => block !== '' && block !== title)].join('\n\n'),
    page: {
      title: title ?? undefined,
      publisher: siteName ?? undefined,
      url: url?.startsWith('https://') === true ? url : undefined,
    },
  };
}
