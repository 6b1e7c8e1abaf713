import { visit } from 'unist-util-visit';
import type { Nodes } from 'mdast';

/** Words between “ and ” in running text, with the places of the marks. */
export interface Quotation {
  words: string;
  start: number;
  end: number;
}

/** A quotation, its words apart. */
export const QUOTATION = /“([^”]*)”/g;

/** What stands where “ ” or ’ should. */
export const STRAIGHT_MARK = /["']/;
export const FOREIGN_MARK = /[„«»‹›‚]|(?<!\p{L})‘/u;

/** Every quotation in a text. */
export const quotedIn = (text: string): Quotation[] =>
  [...text.matchAll(QUOTATION)].map((match) => ({
    words: match[1] ?? '',
    start: match.index,
    end: match.index + match[0].length,
  }));

/** Are these the words of the quote? Case, line breaks and punctuation at the end may differ. */
export const isSame = (words: string, said: string): boolean => bare(words) === bare(said);

/** Are these words of the quote, some or all of them, in a row and each of them whole? */
export const isWithin = (words: string, said: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(bare(words))}(?![\\p{L}\\p{N}])`, 'u').test(bare(said));

const bare = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    .replace(/[.,;:!?…]+$/u, '')
    .trim()
    .toLowerCase();

/** Does a body set the quote on a line of its own? */
export const isSet = (key: string, body: string): boolean => new RegExp(`^::quote\\[${key}\\][ \\t]*$`, 'm').test(body);

/** The key in `::quote[key]`. */
export const quoteKey = (node: { children: Nodes[] }): string =>
  node.children.map((child) => ('value' in child ? child.value : '')).join('');

/** All text of a node, whatever of it is stressed or linked. */
export function textOf(node: Nodes): string {
  let all = '';
  visit(node, 'text', ({ value }) => {
    all += value;
  });
  return all;
}
