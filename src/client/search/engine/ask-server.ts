import type { Sort } from '../../../archive/model/search-options.ts';
import { fetchOrThrow } from '../../loading/fetch-or-throw.ts';

/** A word or phrase that is searched for. */
export interface AskedTerm {
  /** As it was typed. */
  text: string;
  /** Any of these finds it: each a word, or the words of a phrase, in small letters and without accents. */
  forms: string[][];
  /** Must it be found as it is, not as the beginning of words? */
  exact: boolean;
  /** Is a record without it no result even where any term will do? */
  must?: boolean | undefined;
  /** Is a record that has it no result? */
  not?: boolean;
}

/** What the page asks a search server, as JSON in the parameter `ask`. `src/search/engines/README.md` describes it. */
export interface ServerQuestion {
  /** The kind of results, by its value in the address of the search page: `briefings`; all kinds where it is missing. */
  show?: string;
  terms: AskedTerm[];
  /** Will any of the terms do? Otherwise a result has all that are in any record. */
  any: boolean;
  /** Results have one of the values of each filter, or none of them. */
  filters: { name: string; values: string[]; not: boolean }[];
  /** The visit was at least partly between the days of each of these, in days since 1970. */
  spans: (readonly [first: number, last: number])[];
  sort: Sort;
  /** How many results are wanted. */
  size: number;
  /** A facet, by its parameter in the address of the search page, or `year`: the answer then counts the results of each value. */
  count?: string | undefined;
}

/** A record that a server found. */
export interface ServerResult {
  /** The path of the page and its anchor, without the base path. */
  url: string;
  content: string;
  /** A piece of the content, with the characters U+0002 and U+0003 around each found word. */
  excerpt?: string;
  /** The terms that it lacks, by their places in the question. */
  lacks: number[];
  /** Its other fields. Only some kinds have all; those that are no texts are not shown. */
  fields: Record<string, unknown>;
}

export interface ServerAnswer {
  /** How many results there are in all. */
  count: number;
  /** How each term is found: as it is, as the beginning of words, or in no record of the kind. */
  terms: ('whole' | 'begun' | 'absent')[];
  results: ServerResult[];
  counts: [value: string, count: number][];
}

/** A server that gives no answer, or one that is none. The page says so in other words than of a file that does not load. */
export class SearchServerError extends Error {}

/** How long a server may take, in milliseconds. */
const LONGEST = 10_000;

/** Asks a server. Throws a `SearchServerError` where it does not answer in time, or refuses. */
export async function askServer(server: string, question: Partial<ServerQuestion>): Promise<ServerAnswer> {
  const ask = { terms: [], any: false, filters: [], spans: [], sort: 'relevance', size: 0, ...question } satisfies ServerQuestion;
  try {
    const parameters = new URLSearchParams({ ask: JSON.stringify(ask) });
    const response = await fetchOrThrow(`${server}?${parameters.toString()}`, { signal: AbortSignal.timeout(LONGEST) });
    return (await response.json()) as ServerAnswer;
  } catch (error) {
    throw new SearchServerError(server, { cause: error });
  }
}
