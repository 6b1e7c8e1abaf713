/** What the records of an index have of one term: a score for each, by the record's number. */
export interface TermScores {
  /** As it was typed. */
  text: string;
  scores: ReadonlyMap<number, number>;
  /** A term in quotation marks: a record without it is no result. */
  required: boolean;
  /** A kind of visit, which newspapers name loosely: they call official visits state visits. */
  isLoose?: boolean | undefined;
}

export interface RankedRecord {
  number: number;
  score: number;
  /** The terms that it lacks, as they were typed. */
  lacks: string[];
}

export interface Ranking {
  records: RankedRecord[];
  /** Does no record have all terms? Then the records are those that have the most telling ones. */
  relaxed: boolean;
}

/** How much more the newest record scores than the oldest where all else is equal. */
const RECENCY_BONUS = 0.1;
/** The same where the reader asks for the latest. */
const NEWEST_BONUS = 1;

/** The score of one term approaches this; scores near it differ by the lengths of texts only. */
const HIGHEST_SCORE = 10;
const SCORE_SCALE = 18;

/** Where no record has all terms, those within this share of the best coverage are results. */
const MIN_COVERAGE = 0.7;
/** And the best has at least this share of all that was asked for. */
const MIN_SHARE = 0.34;

/** How much of a term's weight a record has that only just mentions it. */
const MENTION_SHARE = 0.5;

/** The weight of a word that texts only mention, beside that of a name equally rare. */
const WORD_WEIGHT = 0.3;

/** The weight of a kind of visit, beside that of a name equally rare. */
const LOOSE_WEIGHT = 0.25;

/** A query of so many terms is a sentence, not all of whose words matter; up to so many records with all of them are few. */
const MIN_LONG_QUERY = 5;
const MAX_FEW = 3;

/** How many records there are of the kind that is ranked, and in the whole index; and whether the latest are asked for. */
interface RecordCounts {
  count: number;
  total?: number;
  newest?: boolean | undefined;
}

/**
 * Ranks the records of a kind, numbered from the newest. Those that have all terms come first, and are all there is if there are any, but
 * of a long query with few such records those with most terms follow. Where none has all terms, a term counts by how rare it is and how
 * well it matches, so the least telling are left out first.
 */
export function rankRecords(terms: TermScores[], { count, total = count, newest = false }: RecordCounts): Ranking {
  const weights = terms.map(({ scores, isLoose }) => {
    const best = Math.max(0, ...scores.values());
    return (
      (isLoose ? LOOSE_WEIGHT : 1) * Math.log(1 + count / Math.max(1, scores.size)) * (WORD_WEIGHT + (1 - WORD_WEIGHT) * qualityOf(best))
    );
  });
  const wholeWeight = weights.reduce((sum, weight) => sum + weight, 0);
  const candidates = new Set(terms.flatMap(({ scores }) => [...scores.keys()]));
  const ranked = [...candidates].flatMap((number) => {
    let [score, coverage, share, found] = [0, 0, 0, 0];
    for (const [at, { scores, required, isLoose }] of terms.entries()) {
      const own = scores.get(number);
      if (own === undefined && required) return [];
      if (own === undefined) continue;
      const quality = qualityOf(own);
      score += (isLoose ? LOOSE_WEIGHT : 1) * HIGHEST_SCORE * quality;
      share += weights[at] ?? 0;
      coverage += (weights[at] ?? 0) * (MENTION_SHARE + (1 - MENTION_SHARE) * quality);
      found += 1;
    }
    const recency = (newest ? NEWEST_BONUS : RECENCY_BONUS) * (1 - number / total);
    return [{ number, score: score * (1 + recency), coverage, share, complete: found === terms.length }];
  });
  const complete = ranked.filter((record) => record.complete);
  const best = ranked.reduce((most, { coverage }) => Math.max(most, coverage), 0);
  const isTelling = ranked.some(({ share }) => share >= wholeWeight * MIN_SHARE);
  const mayRelax = complete.length === 0 || (terms.length >= MIN_LONG_QUERY && complete.length <= MAX_FEW);
  const partial = mayRelax && isTelling ? ranked.filter((record) => !record.complete && record.coverage >= best * MIN_COVERAGE) : [];
  return {
    relaxed: complete.length === 0 && partial.length > 0,
    records: [
      ...complete.sort((a, b) => b.score - a.score || a.number - b.number),
      ...partial.sort((a, b) => roughly(b.coverage) - roughly(a.coverage) || b.score - a.score || a.number - b.number),
    ].map(({ number, score, complete: isComplete }) => ({
      number,
      score,
      lacks: isComplete ? [] : terms.filter(({ scores }) => !scores.has(number)).map(({ text }) => text),
    })),
  };
}

/** How well a term matches, from 0 to 1: names and words of a title do best. */
const qualityOf = (score: number): number => 1 - Math.exp(-score / SCORE_SCALE);

/** Coverage that differs by less than this is alike. */
const roughly = (coverage: number): number => Math.round(coverage * 2);
