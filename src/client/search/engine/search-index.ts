import { loadEachOnce, loadOnce } from '../../loading/load-once.ts';
import { phraseTerms, type Query } from '../query/parse-query.ts';
import type { Pagefind, PagefindResult } from './load-pagefind.ts';
import { makeMissingWordsFinder, type MissingWords } from './missing-words.ts';

/** A record that matches a query. */
export interface RecordMatch {
  /** Its number among all records of the index. */
  number: number;
  score: number;
  data: PagefindResult['data'];
}

/** A Pagefind index that also knows phrases, the order of its records and the words that it lacks. */
export interface SearchIndex {
  /** The records that have all words and phrases of a query, the best match first; all records if the query has no word. */
  find: (query: Query) => Promise<RecordMatch[]>;
  /** Pagefind's own results for one term. */
  search: (term: string) => Promise<PagefindResult[]>;
  /** Settles when the index has loaded. Rejects if it did not load. */
  loaded: Promise<unknown>;
  /** Which of some typed words the records that match them lack, or have only in a shorter form. */
  findMissingWords: (words: string[], matches: RecordMatch[]) => Promise<MissingWords>;
}

/** How much more the newest record scores than the oldest where all else is equal. */
const RECENCY_BONUS = 0.2;

/** How many times more a record scores that has the parts of a hyphenated word next to each other. */
const COMPOUND_FACTOR = 3;

/** How many terms keep their results: those of a query and of the few before it. */
const REMEMBERED_TERMS = 48;

/** Adds phrases, order and missing words to an engine. Asks for the order of all records at once, while the index loads. */
export function makeSearchIndex(engine: Pagefind): SearchIndex {
  const allResults = engine.search(null).then(({ results }) => results);
  const numbers = allResults.then((results) => new Map(results.map(({ id }, number) => [id, number])));
  numbers.catch(() => undefined);
  // The matches of a word and how the index matches it are read from the same results.
  const search = loadEachOnce(async (term: string) => (await engine.search(term)).results, REMEMBERED_TERMS);
  const resultsById = async (phrase: string[]) => {
    const results = await Promise.all(phraseTerms(phrase).map(search));
    return new Map(results.flat().map((result) => [result.id, result]));
  };
  return {
    search,
    loaded: numbers,
    findMissingWords: makeMissingWordsFinder({ search }),
    find: rememberLast(async ({ words, phrases, compounds }) => {
      const [results, numberById, phraseResults, compoundResults] = await Promise.all([
        words.length === 0 ? allResults : search(words.join(' ')),
        numbers,
        Promise.all(phrases.map(resultsById)),
        Promise.all(compounds.map(resultsById)),
      ]);
      return results
        .filter(({ id }) => phraseResults.every((byId) => byId.has(id)))
        .map(({ id, score, data, words: positions }) => {
          const number = numberById.get(id) ?? 0;
          // The excerpt shows the phrase if the text itself has it.
          const inText = [...phraseResults, ...compoundResults]
            .map((byId) => byId.get(id))
            .find((result) => result && result.words.length > 0);
          const compound = compoundResults.some((byId) => byId.has(id)) ? COMPOUND_FACTOR : 1;
          const recency = 1 + RECENCY_BONUS * (1 - number / numberById.size);
          return { number, score: score * compound * recency, data: loadOnce(positions.length > 0 && inText ? inText.data : data) };
        })
        .sort((a, b) => b.score - a.score || a.number - b.number);
    }),
  };
}

/** Remembers the matches of the last query: a reader who chooses a filter asks for the same again. */
function rememberLast(find: SearchIndex['find']): SearchIndex['find'] {
  let last: { key: string; matches: Promise<RecordMatch[]> } | undefined;
  return (query) => {
    const key = JSON.stringify(query);
    if (last?.key !== key) last = { key, matches: find(query) };
    last.matches.catch(() => (last = undefined));
    return last.matches;
  };
}
