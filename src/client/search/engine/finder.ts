import type { Facet, ResultKind } from '../../../archive/model/search-options.ts';
import type { Filter } from '../query/apply-filters.ts';
import type { Query } from '../query/query.ts';
import type { SearchState } from '../query/search-state.ts';
import type { PagefindFragment } from './load-pagefind.ts';

/** The kinds of results that a finder finds; names are found by the list of names. */
export type FoundKind = Exclude<ResultKind, 'names'>;

/** What is missing from the results of a query, as it was typed. The page has to tell the reader. */
export interface MissingWords {
  /** No record has these; they were left out of the search. */
  absent: string[];
  /** Dates on which no visit was. */
  emptyDates?: string[];
  /** Words of which the records only have a shorter form. */
  shortened: { word: string; form: string }[];
  /** Short words that the records have only as the beginning of others. */
  begun: string[];
  /** Words of which other forms were searched for too, and found. */
  also: { word: string; forms: string[] }[];
  /** Does no record have all other terms together? */
  relaxed: boolean;
  /** Operators that the search does not have, and those whose name the archive does not have. */
  unknownOperators?: string[];
  unknownNames?: string[];
}

/** Up to this length, a word found only as the beginning of others was perhaps not meant so: `UK` in Ukraine. */
export const MAX_SHORT_WORD = 3;

export const NO_MISSING_WORDS: MissingWords = { absent: [], shortened: [], begun: [], also: [], relaxed: false };

/** A result, with the words of the query that it lacks, as they were typed. */
export interface FoundResult {
  fragment: PagefindFragment;
  lacks: string[];
}

/** A value of a facet, and how many results have it. */
export interface ValueCount {
  value: string;
  count: number;
}

/** What a search found, of one kind of results. */
export interface Found {
  /** How many results pass all filters. */
  count: number;
  missing: MissingWords;
  /** Loads the results from one up to another, in the order that was asked for. */
  results: (from: number, to: number) => Promise<FoundResult[]>;
  /** The values of a facet among the results that pass all other filters, the most frequent first. Chosen ones are always among them. */
  countValues: (facet: Facet) => Promise<ValueCount[]>;
  /** The results of each year that pass all filters but the dates, from the first year of the archive to its last. */
  countYears: () => Promise<{ year: number; count: number }[]>;
  /** How many results there are without one of the filters. */
  countWithout: (filter: Filter) => Promise<number>;
}

/** Answers searches: the index that the build wrote, or a server. What it needs loads when it is first asked for. */
export interface Finder {
  /** Loads what the first search needs. */
  prepare: () => Promise<unknown>;
  /**
   * The results of a kind that match a query and pass the filters of a state. The briefings with the numbers in `shown` are on the page
   * already and stay in front, where the finder knows numbers. Rejects if something does not load.
   */
  find: (query: Query, kind: FoundKind, state: SearchState, shown?: () => readonly number[]) => Promise<Found>;
  /** How many results of some kinds there are. */
  countKinds: (query: Query, kinds: FoundKind[], state: SearchState) => Promise<(readonly [FoundKind, number])[]>;
  /** Can the results of a kind be counted without loading more? */
  isLoaded: (kind: FoundKind) => boolean;
}
