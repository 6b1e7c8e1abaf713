import { loadEachOnce, loadOnce } from '../../loading/load-once.ts';
import { headlineScore, MIN_HEADLINE_WORDS } from '../query/headline-score.ts';
import { markExcerpts } from '../query/mark-excerpts.ts';
import { wordsOf, type Query, type Term } from '../query/query.ts';
import { rankRecords } from '../query/rank-records.ts';
import { isInSpan } from '../query/read-dates.ts';
import { MAX_SHORT_WORD, type MissingWords } from './finder.ts';
import type { Pagefind, PagefindFragment } from './load-pagefind.ts';
import { matchTerm, type TermMatch, type TermRecord } from './match-term.ts';

/** A record that matches a query. */
export interface RecordMatch {
  /** Its number among all records of the index. */
  number: number;
  score: number;
  /** The terms that it lacks, as they were typed. */
  lacks: string[];
  data: () => Promise<PagefindFragment>;
}

/** What the engine cannot know about a record: the first and last day of its visit, and the kind of that visit. */
export interface RecordFacts {
  days: (number: number) => { first: number; last: number } | undefined;
  visitKind: (number: number) => string | undefined;
}

/** A kind of records in an index. */
export interface RecordKind {
  name: string;
  has: (number: number) => boolean;
}

const ALL_RECORDS: RecordKind = { name: '', has: () => true };

/** A Pagefind index that also knows phrases, dates, the order of its records and the words that it lacks. */
export interface SearchIndex {
  /**
   * The records that have all terms of a query, the best match first, or else those with most of them; all if nothing was typed. Of an
   * index with several kinds of records only those of one: `kind` tells whether the record of a number is, and `name` is that of the kind.
   */
  find: (query: Query, kind?: RecordKind) => Promise<{ matches: RecordMatch[]; missing: MissingWords }>;
  /** Settles when the index has loaded. Rejects if it did not load. */
  loaded: Promise<unknown>;
}

/** The score of a record whose visit was on the dates asked for, or of the kind. */
const FACT_SCORE = 60;

/** What the score of a record counts that only mentions the dates asked for. */
const MENTION_FACTOR = 0.4;

/** How many times more a record scores that has the parts of a name with hyphens next to each other. */
const COMPOUND_FACTOR = 3;

/** How many terms keep their results: those of a query and of the few before it. */
const REMEMBERED_TERMS = 64;

/** Adds phrases, dates, order and missing words to an engine. Asks for the order of all records at once, while the index loads. */
export function makeSearchIndex(engine: Pagefind, loadFacts: () => Promise<RecordFacts>): SearchIndex {
  const allResults = engine.search(null).then(({ results }) => results);
  const numbers = allResults.then((results) => new Map(results.map(({ id }, number) => [id, number])));
  numbers.catch(() => undefined);
  const search = loadEachOnce(async (term: string) => (await engine.search(term)).results, REMEMBERED_TERMS);

  /** The score of each record that has a term, by number. */
  async function scoresOf({ term, records, alternatives }: TermMatch, kind: RecordKind): Promise<Map<number, number>> {
    if (alternatives) return highest(await Promise.all(alternatives.map((alternative) => scoresOf(alternative, kind))));
    const numberById = await numbers;
    const scored = [...records].map(([id, { score }]) => [numberById.get(id) ?? 0, score] as const);
    const factor = term.dates ? MENTION_FACTOR : 1;
    const scores = new Map(scored.flatMap(([number, score]) => (kind.has(number) ? [[number, score * factor] as const] : [])));
    if (!term.dates && !term.visitKind) return scores;
    const facts = await loadFacts();
    for (const number of numberById.values()) {
      if (!kind.has(number)) continue;
      const days = term.dates && facts.days(number);
      const hasDate = days && term.dates && isInSpan(days, term.dates);
      if (hasDate || (term.visitKind && facts.visitKind(number) === term.visitKind)) scores.set(number, FACT_SCORE);
    }
    return scores;
  }

  async function find(
    { typed, terms, excluded, compounds, newest }: Query,
    kind = ALL_RECORDS,
  ): Promise<{ matches: RecordMatch[]; missing: MissingWords }> {
    const matchAll = (all: Term[]) => Promise.all(all.map((term) => matchTerm(term, search)));
    const [results, numberById, found, unwanted, compoundMatches] = await Promise.all([
      allResults,
      numbers,
      matchAll(terms),
      matchAll(excluded),
      Promise.all(
        compounds.map(async (words) => (await Promise.all([search(`"${words.join(' ')}"`), search(`"${words.join('')}"`)])).flat()),
      ),
    ]);
    const scored = await Promise.all(found.map(async (match) => ({ match, scores: await scoresOf(match, kind) })));
    const absent = scored.flatMap(({ match, scores }) => {
      const lacking = scores.size === 0 ? [match] : (match.alternatives ?? []).filter(({ records: found }) => found.size === 0);
      return lacking.filter(({ term }) => !term.isRequired && (scores.size === 0 || !term.dates)).map(({ term }) => term);
    });
    const present = scored.filter(({ match, scores }) => scores.size > 0 || match.term.isRequired);
    const excludedNumbers = new Set(
      (await Promise.all(unwanted.map((match) => scoresOf(match, kind)))).flatMap((scores) => [...scores.keys()]),
    );
    const all = results.map((_, number) => ({ number, score: 0, lacks: [] })).filter(({ number }) => kind.has(number));
    const isEverything = !typed || (terms.length === 0 && excluded.length > 0);
    const { records, relaxed } = isEverything
      ? { records: all, relaxed: false }
      : rankRecords(
          present.map(({ match: { term }, scores }) => ({
            ...{ text: term.text, scores, required: term.isRequired ?? false, isLoose: term.visitKind !== undefined },
          })),
          { count: all.length, total: numberById.size, newest },
        );
    const compoundNumbers = new Set(compoundMatches.flat().map(({ id }) => numberById.get(id)));
    const matches = records
      .filter(({ number }) => !excludedNumbers.has(number))
      .map((record) => (compoundNumbers.has(record.number) ? { ...record, score: record.score * COMPOUND_FACTOR } : record))
      .sort((a, b) => (a.lacks.length + b.lacks.length > 0 ? 0 : b.score - a.score || a.number - b.number));
    const loaded = matches.map((record) => ({
      ...record,
      data: loadOnce(async () => {
        const { id = '', data } = results[record.number] ?? {};
        const ofTerms = present.map(({ match }) => match.records.get(id));
        const load = ofTerms.find((it) => it !== undefined)?.result.data ?? data;
        if (!load) throw new Error('A result has no record.');
        const positionsOf = (it: TermRecord | undefined) => it && { positions: it.positions(), forms: it.forms?.() };
        return markExcerpts(await load(), ofTerms.map(positionsOf));
      }),
    }));
    return {
      matches: await putHeadlinesFirst(loaded, wordsOf({ terms })),
      missing: {
        absent: absent.filter(({ dates }) => !dates).map(({ text }) => text),
        emptyDates: absent.filter(({ dates }) => dates).map(({ text }) => text),
        shortened: present.flatMap(({ match: { term, form } }) => (form === undefined ? [] : { word: term.text, form })),
        begun: present.flatMap(({ match: { term, type } }) =>
          type === 'prefix' && (term.forms[0]?.[0]?.length ?? 0) <= MAX_SHORT_WORD ? term.text : [],
        ),
        also: present.flatMap(({ match: { term, also } }) => (also.length > 0 && !term.dates ? { word: term.text, forms: also } : [])),
        relaxed,
      },
    };
  }
  return { loaded: numbers, find: rememberLast(find) };
}

/** The highest score that each record has in any of some maps. */
function highest(maps: Map<number, number>[]): Map<number, number> {
  const scores = new Map<number, number>();
  for (const [number, score] of maps.flatMap((map) => [...map])) scores.set(number, Math.max(score, scores.get(number) ?? 0));
  return scores;
}

/** How many of the first records are compared with the query as a headline. The page shows them, so they load anyway. */
const COMPARED_RECORDS = 10;

/** Moves those of the first records to the front that have a headline like the query, or cite a report that has. */
async function putHeadlinesFirst(matches: RecordMatch[], words: string[]): Promise<RecordMatch[]> {
  if (words.length < MIN_HEADLINE_WORDS) return matches;
  const compared = await Promise.all(
    matches.slice(0, COMPARED_RECORDS).map(async (match) => ({ match, total: match.score + headlineScore(await match.data(), words) })),
  );
  return [...compared.sort((a, b) => b.total - a.total).map(({ match }) => match), ...matches.slice(COMPARED_RECORDS)];
}

/** Remembers what was found for the last query: a reader who chooses a filter asks for the same again. */
function rememberLast(find: SearchIndex['find']): SearchIndex['find'] {
  let last: { key: string; found: ReturnType<SearchIndex['find']> } | undefined;
  return (query, kind = ALL_RECORDS) => {
    const key = kind.name + JSON.stringify(query);
    if (last?.key !== key) last = { key, found: find(query, kind) };
    last.found.catch(() => (last = undefined));
    return last.found;
  };
}
