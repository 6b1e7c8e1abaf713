import { visit } from 'unist-util-visit';
import type { Nodes } from 'mdast';

/** Words between “ and ” in running text. */
export interface Quotation {
  words: string;
  /** The offsets of the opening mark, and of the character after the closing one. */
  start: number;
  end: number;
}

/** A quotation; the first group is its words. */
export const QUOTATION = /“([^“”]*)”/g;

/** Straight marks, accents and primes, which a text may not have in the place of “ ” or ’; after a digit, primes are minutes and seconds. */
export const STRAIGHT_MARK = /["'´＂＇]|(?<![\d])[′″]/u;

/** Quotation marks of other languages and scripts, ornaments that look like them, and ‘ at the start of a word. */
export const FOREIGN_MARK = /[„‟‚‛«»‹›「」『』〝〞〟❛❜❝❞]|(?<!\p{L})‘/u;

/** Every quotation in a text. */
export const quotationsIn = (text: string): Quotation[] =>
  [...text.matchAll(QUOTATION)].map((match) => ({
    words: match[1] ?? '',
    start: match.index,
    end: match.index + match[0].length,
  }));

/** Whether the words are those of a quote, apart from case, white space and punctuation at the end. */
export const isSameQuote = (words: string, said: string): boolean => normalise(words) === normalise(said);

/** Whether the words are a quote or a run of whole words from it, compared as in `isSameQuote`. */
export const isPartOfQuote = (words: string, said: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(normalise(words))}(?![\\p{L}\\p{N}])`, 'u').test(normalise(said));

const END_MARKS = new Set('.,;:!?…');

function normalise(words: string): string {
  const spaced = words.replace(/\s+/g, ' ');
  let end = spaced.length;
  while (end > 0 && END_MARKS.has(spaced.charAt(end - 1))) end -= 1;
  return spaced.slice(0, end).trim().toLowerCase();
}

/** Whether every “ of a text has its ” before the next “. */
export function isBalanced(text: string): boolean {
  let isOpen = false;
  for (const [mark] of text.matchAll(/[“”]/g)) {
    if (isOpen === (mark === '“')) return false;
    isOpen = mark === '“';
  }
  return !isOpen;
}

/** Whether a body sets the quote of this key apart, with `::quote[key]` on a line of its own. */
export const hasQuoteLine = (key: string, body: string): boolean => new RegExp(`^ {0,3}::quote\\[${key}\\][ \\t]*$`, 'm').test(body);

/** The key in the node of `::quote[key]`. */
export const quoteKey = (node: { children: Nodes[] }): string =>
  node.children.map((child) => ('value' in child ? child.value : '')).join('');

/** The text of a node without its markup. */
export function plainText(node: Nodes): string {
  let all = '';
  visit(node, 'text', ({ value }) => {
    all += value;
  });
  return all;
}
