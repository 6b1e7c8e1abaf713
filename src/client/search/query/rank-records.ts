/** What the records of an index have of one term: a score for each, by the record's number. */
export interface TermScores {
  /** As it was typed. */
  text: string;
  scores: ReadonlyMap<number, number>;
  /** A term in quotation marks: a record without it is no result. */
  required: boolean;
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

/** The score of one term approaches this; scores near it differ by the lengths of texts only. */
const HIGHEST_SCORE = 10;
const SCORE_SCALE = 18;

/** Where no record has all terms, those within this share of the best coverage are results. */
const MIN_COVERAGE = 0.75;
/** And the best has at least this share of all that was asked for. */
const MIN_SHARE = 0.34;

/**
 * Ranks the records of a kind of which an index has `count`, among `total` records, numbered from the newest. Those that have all terms come first, and are all there is
 * if there are any. Otherwise a term counts by how rare it is, so the least telling are left out first.
 */
export function rankRecords(terms: TermScores[], count: number, total = count): Ranking {
  const weights = terms.map(({ scores }) => Math.log(1 + count / Math.max(1, scores.size)));
  const wholeWeight = weights.reduce((sum, weight) => sum + weight, 0);
  const candidates = new Set(terms.flatMap(({ scores }) => [...scores.keys()]));
  const ranked = [...candidates].flatMap((number) => {
    let [score, coverage, found] = [0, 0, 0];
    for (const [at, { scores, required }] of terms.entries()) {
      const own = scores.get(number);
      if (own === undefined && required) return [];
      if (own === undefined) continue;
      const weight = weights[at] ?? 0;
      score += HIGHEST_SCORE * (1 - Math.exp(-own / SCORE_SCALE));
      coverage += weight;
      found += 1;
    }
    return [{ number, score: score * (1 + RECENCY_BONUS * (1 - number / total)), coverage, complete: found === terms.length }];
  });
  const complete = ranked.filter((record) => record.complete);
  const relaxed = complete.length === 0;
  const best = ranked.reduce((most, { coverage }) => Math.max(most, coverage), 0);
  const results = relaxed ? ranked.filter(({ coverage }) => coverage >= best * MIN_COVERAGE && best >= wholeWeight * MIN_SHARE) : complete;
  return {
    relaxed: relaxed && results.length > 0,
    records: results
      .sort((a, b) => (relaxed ? roughly(b.coverage) - roughly(a.coverage) : 0) || b.score - a.score || a.number - b.number)
      .map(({ number, score }) => ({
        number,
        score,
        lacks: relaxed ? terms.filter(({ scores }) => !scores.has(number)).map(({ text }) => text) : [],
      })),
  };
}

/** Coverage that differs by less than this is alike. */
const roughly = (coverage: number): number => Math.round(coverage * 2);
