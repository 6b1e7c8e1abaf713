import type { PagefindFragment } from '../engine/load-pagefind.ts';
import { positionedWords } from '../highlight/highlights-in-url.ts';
import { allOccurrences, type FoundForm } from './all-occurrences.ts';

/** How many words an excerpt has. */
const EXCERPT_LENGTH = 28;

/** Headings divide a text into the sections that a result links to. */
const HEADING = /^h[2-6]$/;

/** What the engine found of a term in a record: positions in its text, or its forms where it was found as whole words. */
interface FoundTerm {
  positions: number[];
  forms?: FoundForm[] | undefined;
}

/**
 * The record of a result with all that was found marked in its excerpts, and nothing else. Pagefind marks what one search found; this
 * takes what was found of each term, as each was searched for by itself.
 */
export function markExcerpts(fragment: PagefindFragment, terms: (FoundTerm | undefined)[]): PagefindFragment {
  const tokens = fragment.raw_content.split(/\s+/);
  const positionsOf = ({ positions, forms }: FoundTerm) => forms?.flatMap((form) => allOccurrences(tokens, form)) ?? positions;
  const termAt = new Map(terms.flatMap((found, term) => (found ? positionsOf(found) : []).map((at) => [at, term] as const)));
  const locations = [...termAt.keys()].sort((a, b) => a - b);
  const headings = (fragment.anchors ?? []).filter(({ element }) => HEADING.test(element));
  const sections = headings.map((anchor, at) => ({ anchor, end: headings[at + 1]?.location ?? tokens.length }));
  // The title is shown above the excerpt anyway.
  const title = fragment.meta['title'];
  const afterTitle = title && fragment.raw_content.startsWith(title) ? title.split(/\s+/).length : 0;
  const excerpt = (from: number, to: number) => excerptBetween(tokens, termAt, from, to);
  return {
    ...fragment,
    locations,
    excerpt: excerpt(locations.some((at) => at >= afterTitle) ? afterTitle : 0, tokens.length),
    sub_results: sections
      .map(({ anchor, end }) => ({
        title: anchor.text,
        url: `${fragment.url}#${anchor.id}`,
        anchor: { id: anchor.id },
        excerpt: excerpt(anchor.location, end),
        terms: new Set(locations.filter((at) => at >= anchor.location && at < end).map((at) => termAt.get(at))).size,
      }))
      .filter(({ terms }) => terms > 0)
      .sort((a, b) => b.terms - a.terms),
  };
}

/** The first words between two positions in which most terms are found, as HTML with `mark` elements; the first of all if there are none. */
function excerptBetween(tokens: string[], termAt: Map<number, number>, from: number, to: number): string {
  const locations = [...termAt.keys()].filter((at) => at >= from && at < to).sort((a, b) => a - b);
  let [start, most] = [from, 0];
  for (const at of locations) {
    const inside = locations.filter((other) => other >= at && other < at + EXCERPT_LENGTH);
    const value = new Set(inside.map((other) => termAt.get(other))).size;
    if (value > most) [start, most] = [at, value];
  }
  const last = locations.filter((at) => at >= start && at < start + EXCERPT_LENGTH).at(-1) ?? start;
  const begin = Math.max(from, Math.min(start - Math.floor((EXCERPT_LENGTH - (last - start)) / 2), to - EXCERPT_LENGTH));
  return tokens
    .slice(begin, Math.min(to, begin + EXCERPT_LENGTH))
    .map((token, at) => (termAt.has(begin + at) ? markWord(token) : token))
    .join(' ');
}

/** A token with its word marked, without the punctuation around it; the whole token if it has an escaped character. */
function markWord(token: string): string {
  const words = token.includes('&') ? [] : positionedWords(token);
  const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? token.length];
  return `${token.slice(0, start)}<mark>${token.slice(start, end)}</mark>${token.slice(end)}`;
}
