import type { PagefindFragment } from '../engine/load-pagefind.ts';
import { tokenise } from './fold-word.ts';

/** A query of fewer words is no headline. */
export const MIN_HEADLINE_WORDS = 4;

/** The score of a record one of whose headlines is the query; a headline that has only some of its words scores far less. */
const SAME_HEADLINE_SCORE = 40;

/** A record with a longer text is no headline itself, as a source is. */
const MAX_HEADLINE_LENGTH = 200;

/** How much a query looks like a headline of a record: its own, or that of a report that it cites. */
export function headlineScore({ content, meta }: Pick<PagefindFragment, 'content' | 'meta'>, words: string[]): number {
  const short = content.length <= MAX_HEADLINE_LENGTH ? [content] : [];
  const headlines = [meta['title'] ?? '', ...(meta['sources'] ?? '').split('; '), ...short].map((headline) => new Set(tokenise(headline)));
  const shares = headlines.map((headline) => words.filter((word) => headline.has(word)).length / words.length);
  return SAME_HEADLINE_SCORE * Math.max(...shares) ** 4;
}
