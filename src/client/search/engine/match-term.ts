import { exactTokenOf, scaledTokenOf } from '../../../archive/names/exact-search-tokens.ts';
import type { FoundForm } from '../query/all-occurrences.ts';
import type { Term } from '../query/query.ts';
import { foldWord, tokenise } from '../query/fold-word.ts';
import type { PagefindFragment, PagefindResult } from './load-pagefind.ts';

/** What an index has of a term. */
export interface TermMatch {
  term: Term;
  type: 'whole' | 'prefix' | 'shortened' | 'absent';
  /** The records that have it, by the engine's id, each with a score and the positions of the term in its text. */
  records: Map<string, TermRecord>;
  /** The other forms by which records were found: synonyms and other spellings. */
  also: string[];
  /** What the index has of each alternative, where any will do. */
  alternatives?: TermMatch[];
  /** The longest word of the index that the term begins with, if only that was found. */
  form?: string;
}

/** Thousands of records are found, and few shown: what only shown ones need is worked out when it is asked for. */
export interface TermRecord {
  score: number;
  positions: () => number[];
  /** Where its text has each form that was found as whole words; the positions are not all of these. */
  forms?: (() => FoundForm[]) | undefined;
  result: PagefindResult;
}

/** The search of an index for one term. */
type Search = (term: string) => Promise<PagefindResult[]>;

/** A shortened form of fewer letters, or of less than half the word, is a coincidence: `be` says nothing about Berlin. */
const MIN_SHORTENED_LENGTH = 4;
const MIN_SHORTENED_SHARE = 0.5;

/**
 * How an index matches a term: as whole words, whatever their endings; as the beginning of a word; shortened; or not at all. Pagefind
 * does not report this: for an unknown word it searches for words that begin alike, so what it found is compared with the text.
 */
export async function matchTerm(term: Term, search: Search): Promise<TermMatch> {
  if (term.alternatives) {
    const alternatives = await Promise.all(term.alternatives.map((alternative) => matchTerm(alternative, search)));
    const records = unite(alternatives.map((match) => new Map(match.records)));
    return { term, type: records.size > 0 ? 'whole' : 'absent', records, also: [], alternatives };
  }
  const byForm = await Promise.all(term.forms.map((form) => findWords(form, search)));
  const typedForms = [term.forms[0]?.join(''), foldWord(term.text)];
  const also = term.forms.flatMap((form, at) => (!typedForms.includes(form.join('')) && (byForm[at]?.size ?? 0) > 0 ? form.join(' ') : []));
  const records = unite(byForm);
  const [typed = []] = term.forms;
  if (records.size === 0 && term.compound) return matchParts(term, search);
  const [word = ''] = typed;
  if (records.size > 0 || term.quoted || typed.length !== 1 || word === '')
    return { term, type: records.size > 0 ? 'whole' : 'absent', records, also };
  if (exactTokenOf(word)?.startsWith('n')) return { term, type: 'absent', records, also };
  return matchUnknownWord(term, word, await search(word));
}

/** What the score of a record counts that has a number only with a scale behind it: `46 billion` where 46 is asked for. */
const SCALED_FACTOR = 0.2;

/** Only a search in quotation marks finds whole words and phrases; only one without them weighs each record. */
async function findWords(words: string[], search: Search): Promise<Map<string, TermRecord>> {
  const text = words.map((word) => word.replace('.', '')).join(' ');
  const token = words.length === 1 ? exactTokenOf(words[0] ?? '') : undefined;
  const [exact, scaled, weighed, whole] = await Promise.all([
    search(`"${token ?? text}"`),
    token?.startsWith('n') ? search(`"${scaledTokenOf(token)}"`) : [],
    search(text),
    search(`"${text}"`),
  ]);
  const scores = new Map(weighed.map(({ id, score }) => [id, score]));
  const candidates = new Map(weighed.map((result) => [result.id, result]));
  // A token is no part of the text, so where it is marked is known from the word itself.
  const wholeById = token === undefined ? undefined : new Map(whole.map((result) => [result.id, result]));
  // Of a record with both, the bare number counts.
  const found = [...scaled.map((result) => ({ result, factor: SCALED_FACTOR })), ...exact.map((result) => ({ result, factor: 1 }))];
  return new Map(
    found.map(({ result, factor }): [string, TermRecord] => {
      const { id, score } = result;
      const positions = () => (wholeById?.get(id) ?? result).words;
      const forms = () => [{ words, found: positions(), candidates: candidates.get(id)?.words ?? [] }];
      return [id, { score: factor * (scores.get(id) ?? score), positions, forms, result }];
    }),
  );
}

/** Any record that one of some maps has, with the best of its scores. */
function unite(parts: Map<string, TermRecord>[]): Map<string, TermRecord> {
  const [first = new Map<string, TermRecord>(), ...others] = parts;
  for (const other of others)
    for (const [id, record] of other) {
      const known = first.get(id);
      first.set(id, known ? joined(known.score >= record.score ? known : record, [known, record]) : record);
    }
  return first;
}

/** A record with the positions of several. */
const joined = (record: TermRecord, all: TermRecord[]): TermRecord => ({
  ...record,
  positions: () => all.flatMap(({ positions }) => positions()),
  forms: () => all.flatMap(({ forms }) => forms?.() ?? []),
});

/** The records that have all parts of a word with hyphens. */
async function matchParts(term: Term, search: Search): Promise<TermMatch> {
  const [words = []] = term.forms;
  const parts = await Promise.all(words.map((word) => findWords([word], search)));
  const records = new Map(
    [...(parts[0] ?? [])]
      .filter(([id]) => parts.every((part) => part.has(id)))
      .map(([id, record]) => [
        id,
        joined(
          record,
          parts.flatMap((part) => part.get(id) ?? []),
        ),
      ]),
  );
  return { term, type: records.size > 0 ? 'whole' : 'absent', records, also: [] };
}

/** What Pagefind found for a word that no record has as a whole. */
async function matchUnknownWord(term: Term, word: string, results: PagefindResult[]): Promise<TermMatch> {
  const absent: TermMatch = { term, type: 'absent', records: new Map(), also: [] };
  const [first] = results;
  if (!first) return absent;
  const recordWords = wordsOfRecord(await first.data());
  const records = new Map(
    results.map((result): [string, TermRecord] => [result.id, { score: result.score, positions: () => result.words, result }]),
  );
  if (recordWords.some((recordWord) => recordWord.startsWith(word))) return { term, type: 'prefix', records, also: [] };
  const [longest = ''] = recordWords.filter((it) => it !== '' && word.startsWith(it)).sort((a, b) => b.length - a.length);
  const isCoincidence = longest.length < MIN_SHORTENED_LENGTH || longest.length < word.length * MIN_SHORTENED_SHARE;
  return isCoincidence ? absent : { term, type: 'shortened', records, also: [], form: longest };
}

const wordsOfRecord = ({ content, meta }: Pick<PagefindFragment, 'content' | 'meta'>): string[] =>
  tokenise([content, ...Object.values(meta)].join(' '));
