import { again } from './retry-once.ts';
import type { Pagefind, SearchResult } from './pagefind.ts';
import { formsOf, type Query } from '../query/parse-query.ts';
import { makeShortfall, type Shortfall } from './missing-words.ts';

/** One hit: what Pagefind says of it, and its number among all that the index holds. */
export interface Found {
  number: number;
  score: number;
  data: SearchResult['data'];
}

/** An index of the site with what it answers: Pagefind, and on top of it phrases and the order of all records. */
export interface Index {
  /** The records that have all words and phrases of a query, the best match first; without a word, all there are. */
  find: (query: Query) => Promise<Found[]>;
  /** Pagefind's own answer to one term. */
  search: (term: string) => Promise<SearchResult[]>;
  /** Settles when it is known whether the index could be loaded. */
  whole: Promise<unknown>;
  /** Which of some words, as they were typed, hits of them cannot have or have only shortened. */
  shortfall: (words: string[], hits: Found[]) => Promise<Shortfall>;
}

/** How much a newest record is preferred to the oldest where all else is equal. */
const RECENCY = 0.06;

/** How much more a record is worth that has the parts of a word with hyphens together. */
const TOGETHER = 3;

/** Puts phrases and order on top of an engine. The order of all records is asked for at once, while the index loads. */
export function makeIndex(engine: Pagefind): Index {
  const all = engine.search(null).then(({ results }) => results);
  const numbers = all.then((results) => new Map(results.map(({ id }, number) => [id, number])));
  numbers.catch(() => undefined);
  const search = remembered(async (term) => (await engine.search(term)).results);
  const idsOf = async (phrase: string[]) => {
    const answers = await Promise.all(formsOf(phrase).map(search));
    return new Map(answers.flat().map((result) => [result.id, result]));
  };
  return {
    search,
    whole: numbers,
    shortfall: makeShortfall({ search }),
    find: latest(async ({ words, phrases, compounds }) => {
      const results = words.length === 0 ? all : search(words.join(' '));
      const [found, number, withPhrase, withCompound] = await Promise.all([
        results,
        numbers,
        Promise.all(phrases.map(idsOf)),
        Promise.all(compounds.map(idsOf)),
      ]);
      return found
        .filter(({ id }) => withPhrase.every((ids) => ids.has(id)))
        .map(({ id, score, data, words: places }) => {
          const at = number.get(id) ?? 0;
          // The excerpt shows the phrase, where the text itself has it.
          const phrase = [...withPhrase, ...withCompound].map((ids) => ids.get(id)).find((it) => it !== undefined && it.words.length > 0);
          const together = withCompound.some((ids) => ids.has(id)) ? TOGETHER : 1;
          const recent = 1 + RECENCY * (1 - at / number.size);
          return { number: at, score: score * together * recent, data: again(places.length > 0 && phrase ? phrase.data : data) };
        })
        .sort((a, b) => b.score - a.score || a.number - b.number);
    }),
  };
}

/** How many answers are kept: those of a query and of the few before it. */
const REMEMBERED = 48;

/** Asks for a term once: the hits of a word and how it stands in the index are read from one answer. A failure is not kept. */
function remembered(search: Index['search']): Index['search'] {
  const known = new Map<string, Promise<SearchResult[]>>();
  return (term) => {
    const answer = known.get(term) ?? search(term);
    known.delete(term);
    known.set(term, answer);
    for (const oldest of [...known.keys()].slice(0, -REMEMBERED)) known.delete(oldest);
    answer.catch(() => known.delete(term));
    return answer;
  };
}

/** Keeps the last answer: choosing a filter asks the same again. */
function latest(find: Index['find']): Index['find'] {
  let last: { key: string; answer: Promise<Found[]> } | undefined;
  return (query) => {
    const key = JSON.stringify(query);
    if (last?.key !== key) last = { key, answer: find(query) };
    last.answer.catch(() => (last = undefined));
    return last.answer;
  };
}
