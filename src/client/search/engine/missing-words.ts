import type { Hit, SearchResult } from './pagefind.ts';
import { bare, comparedWords } from '../query/parse-query.ts';

/** How a word that was typed stands in an index. */
export type Standing =
  | { how: 'whole' | 'beginning' | 'absent' }
  /** Pagefind took a shorter word for it, with which it begins. */
  | { how: 'shortened'; form: string };

/** A beginning shorter than this, or than half the word, is an accident: `be` says nothing of Berlin. */
const SHORTEST = 3;

/** What answers to one term. */
interface Asked {
  search: (term: string) => Promise<Pick<SearchResult, 'data'>[]>;
}

/**
 * How a folded word stands in an index: as a whole word, whatever its ending; as the beginning of one; shortened; or not at
 * all. Pagefind tells none of this: it takes the longest word with which an unknown one begins, or leaves it out.
 */
export async function standingOf(word: string, { search }: Asked): Promise<Standing> {
  const [whole, loose] = await Promise.all([search(`"${word}"`), search(word)]);
  if (whole.length > 0) return { how: 'whole' };
  const first = loose[0];
  if (!first) return { how: 'absent' };
  const known = wordsIn(await first.data());
  if (known.some((it) => it.startsWith(word))) return { how: 'beginning' };
  const [longest] = known.filter((it) => it !== '' && word.startsWith(it)).sort((a, b) => b.length - a.length);
  if (longest === undefined) return { how: 'beginning' };
  return longest.length < Math.max(SHORTEST, word.length / 2) ? { how: 'absent' } : { how: 'shortened', form: longest };
}

const wordsIn = ({ content, meta }: Pick<Hit, 'content' | 'meta'>): string[] => comparedWords([content, ...Object.values(meta)].join(' '));

/** What the page has to own up to: words that the hits lack, and words for which the hits have a shorter one. */
export interface Shortfall {
  /** As they were typed. */
  absent: string[];
  shortened: { word: string; form: string }[];
}

/** How many of the first hits are looked at before the index is asked: those are shown, so they have to be loaded anyway. */
const LOOKED_AT = 4;

/**
 * Tells of words as they were typed, from the hits that have them all: what stands in one of the first hits stands in the
 * index. The index is asked only about the others, and about each once.
 */
export function makeShortfall(index: Asked): (typed: string[], hits: Pick<SearchResult, 'data'>[]) => Promise<Shortfall> {
  const known = new Map<string, Promise<Standing>>();
  const ask = (word: string) => {
    const asked = known.get(word) ?? standingOf(word, index);
    known.set(word, asked);
    asked.catch(() => known.delete(word));
    return asked;
  };
  return async (typed, hits) => {
    let words = [...new Map(typed.map((word) => [bare(word), word]))];
    for (const hit of await Promise.all(hits.slice(0, LOOKED_AT).map(({ data }) => data()))) {
      if (words.length === 0) break;
      const present = wordsIn(hit);
      words = words.filter(([folded]) => !present.some((it) => it.startsWith(folded)));
    }
    const standings = await Promise.all(words.map(async ([folded, word]) => ({ word, standing: await ask(folded) })));
    return {
      absent: standings.flatMap(({ word, standing }) => (standing.how === 'absent' ? word : [])),
      shortened: standings.flatMap(({ word, standing }) => (standing.how === 'shortened' ? { word, form: standing.form } : [])),
    };
  };
}
