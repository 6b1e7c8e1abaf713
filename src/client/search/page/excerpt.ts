import { makeElement } from '../../dom/elements.ts';
import { parseHtml } from '../../dom/trusted-types.ts';

/** The letters and digits of a token. Pagefind adds a full stop to a heading, escapes characters and adds `mark` tags. */
const lettersOf = (token: string): string => token.replaceAll(/<\/?mark>|&#?\w+;|[^\p{L}\p{M}\p{N}]/gu, '');

/**
 * The excerpt of a section without the heading, or the end of the heading, that it begins with: the heading is shown above it as a link.
 * Leaves an excerpt that is nothing but the heading.
 */
export function withoutHeading(excerpt: string, heading: string): string {
  const tokens = excerpt.split(/\s+/);
  const words = tokens.map(lettersOf);
  const headingWords = heading.split(/\s+/).map(lettersOf);
  const repeated = headingWords.findIndex((_, at) => headingWords.slice(at).every((word, after) => word === words[after]));
  const rest = repeated < 0 ? tokens : tokens.slice(headingWords.length - repeated);
  return rest.length > 0 ? rest.join(' ') : excerpt;
}

const SENTENCE_START = /^(?:<mark>|[“‘"'(])*[\p{Lu}\p{Lt}\p{Lo}]/u;
const SENTENCE_END = /[.!?…][”’"')]*(?:<\/mark>)?$/;

/** An excerpt with an ellipsis where it is cut out of a sentence: where it does not begin with a capital, or end with a full stop. */
export const withEllipses = (excerpt: string): string =>
  `${SENTENCE_START.test(excerpt) ? '' : '… '}${excerpt}${SENTENCE_END.test(excerpt) ? '' : ' …'}`;

/** The nodes of an excerpt: its text and its `mark` elements, and no other element that the HTML contains. */
export function excerptNodes(html: string): Node[] {
  const { body } = parseHtml(html);
  return [...body.childNodes].map((node) =>
    node instanceof HTMLElement && node.tagName === 'MARK'
      ? makeElement('mark', {}, node.textContent)
      : document.createTextNode(node.textContent ?? ''),
  );
}
