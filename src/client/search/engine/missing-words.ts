import { loadEachOnce } from '../../loading/load-once.ts';
import { foldWord, tokenise } from '../query/parse-query.ts';
import type { PagefindFragment, PagefindResult } from './load-pagefind.ts';

/** How an index matches a word. */
export type WordMatch =
  | { type: 'whole' | 'prefix' | 'absent' }
  /** Pagefind searched for the longest word of the index that the word begins with. */
  | { type: 'shortened'; form: string };

/** A shortened form of fewer letters, or of less than half the word, is a coincidence: `be` says nothing about Berlin. */
const MIN_SHORTENED_LENGTH = 3;

/** The search of an index for one term. */
interface TermSearch {
  search: (term: string) => Promise<Pick<PagefindResult, 'data'>[]>;
}

/**
 * How an index matches a folded word: as a whole word, whatever its ending; as the prefix of one; shortened; or not at all. Pagefind
 * does not report this: it searches for the longest known prefix of an unknown word, or drops the word.
 */
export async function matchWord(word: string, { search }: TermSearch): Promise<WordMatch> {
  const [wholeMatches, looseMatches] = await Promise.all([search(`"${word}"`), search(word)]);
  if (wholeMatches.length > 0) return { type: 'whole' };
  const first = looseMatches[0];
  if (!first) return { type: 'absent' };
  const recordWords = wordsOfRecord(await first.data());
  if (recordWords.some((recordWord) => recordWord.startsWith(word))) return { type: 'prefix' };
  const [longest] = recordWords
    .filter((recordWord) => recordWord !== '' && word.startsWith(recordWord))
    .sort((a, b) => b.length - a.length);
  if (longest === undefined) return { type: 'prefix' };
  return longest.length < Math.max(MIN_SHORTENED_LENGTH, word.length / 2) ? { type: 'absent' } : { type: 'shortened', form: longest };
}

const wordsOfRecord = ({ content, meta }: Pick<PagefindFragment, 'content' | 'meta'>): string[] =>
  tokenise([content, ...Object.values(meta)].join(' '));

/** The words of a query that its results do not contain, as they were typed. The page has to tell the reader. */
export interface MissingWords {
  absent: string[];
  /** Words of which the results only contain a shorter form. */
  shortened: { word: string; form: string }[];
}

export const NO_MISSING_WORDS: MissingWords = { absent: [], shortened: [] };

/** How many of the first results are read before the index is asked. The page shows them, so they have to be loaded anyway. */
const READ_RESULTS = 4;

/**
 * Makes a function that finds the missing words among typed words, given the results that match them all. A word in one of the first
 * results is in the index; the index is asked about the others only, and about each once.
 */
export function makeMissingWordsFinder(
  index: TermSearch,
): (typed: string[], results: Pick<PagefindResult, 'data'>[]) => Promise<MissingWords> {
  const matchOnce = loadEachOnce((word: string) => matchWord(word, index));
  return async (typed, results) => {
    let words = [...new Map(typed.map((word) => [foldWord(word), word]))];
    for (const fragment of await Promise.all(results.slice(0, READ_RESULTS).map(({ data }) => data()))) {
      if (words.length === 0) break;
      const recordWords = wordsOfRecord(fragment);
      words = words.filter(([folded]) => !recordWords.some((recordWord) => recordWord.startsWith(folded)));
    }
    const matches = await Promise.all(words.map(async ([folded, word]) => ({ word, match: await matchOnce(folded) })));
    return {
      absent: matches.flatMap(({ word, match }) => (match.type === 'absent' ? word : [])),
      shortened: matches.flatMap(({ word, match }) => (match.type === 'shortened' ? { word, form: match.form } : [])),
    };
  };
}
