import type { VisitKind } from '../../../schemas/visit.ts';
import { isFreeWord, namedResultKind, type NamedResultKind } from './free-words.ts';
import { foldWord, HYPHENS, splitToken } from './fold-word.ts';
import { readNumber } from './read-number.ts';
import { NO_SYNONYMS, otherSpelling, type Synonyms } from './synonyms.ts';
import { readDate, spanInWords, type DateSpan } from './read-dates.ts';

/** Something that a query asks for. */
export interface Term {
  /** As it was typed. */
  text: string;
  /** Any of these finds it: each a word, or the words of a phrase, folded. The first is what was typed. */
  forms: string[][];
  /** Was it in quotation marks? Then it is never left out. */
  quoted: boolean;
  /** A word with hyphens: where no text has its parts side by side, those with all parts will do. */
  compound: boolean;
  /** The dates that it names: visits on these days have it. */
  dates?: DateSpan | undefined;
  /** The kind of visit that it names. */
  visitKind?: VisitKind | undefined;
}

/** A parsed query. */
export interface Query {
  /** Was anything typed? Punctuation alone asks for nothing and finds nothing, while an empty query finds everything. */
  typed: boolean;
  terms: Term[];
  /** Results must not have any of these. */
  excluded: Term[];
  /** The parts of each name with hyphens, folded. Texts that have the parts next to each other are preferred. */
  compounds: string[][];
  /** The kind of result that the reader asks for: `what did Russia promise`. */
  resultKind?: NamedResultKind | undefined;
}

/** More terms than these make the search slower and its results no better. */
const MAX_TERMS = 24;

/** A date or a synonym has no more words than this. */
const MAX_READ = 8;

const QUOTATION_MARKS = /[“”„«»‹›‟]/g;
/** What separates words: all punctuation but hyphens, apostrophes and points inside them, and commas inside numbers. */
const SEPARATORS = /(?:[\s;:!?()[\]{}<>=|"…•·*+~،؛؟。、，！？]|,(?!\d)|(?<!\d),|\.(?=\s|$)(?<!\p{L}\.\p{L}\.))+/u;

const VISIT_KINDS = {
  ...{ 'state visit': 'state', 'official visit': 'official', 'working visit': 'working' },
  ...{ 'state visits': 'state', 'official visits': 'official', 'working visits': 'working' },
} as const satisfies Record<string, VisitKind>;

/**
 * Parses what a reader typed, and reads dates and kinds of visits in it. Quotation marks of any language enclose a phrase; a mark that
 * is never closed does not. A hyphen before a word excludes it. Words that every search has, such as `visit` and `the`, are left out
 * unless nothing else was typed. A lone surrogate counts as a space. `synonyms` are those of the archive; `today` is in days since 1970.
 */
export function parseQuery(text: string, synonyms = NO_SYNONYMS, today = Math.floor(Date.now() / 86_400_000)): Query {
  const plain = text.toWellFormed().replaceAll('\uFFFD', ' ').replace(QUOTATION_MARKS, '"');
  const pieces = plain.split('"');
  const isPhrase = (at: number) => at % 2 === 1 && at < pieces.length - 1;
  const query: Query = { typed: text.trim() !== '', terms: [], excluded: [], compounds: [] };
  const freeTerms: Term[] = [];
  for (const [at, piece] of pieces.entries()) {
    const tokens = piece.split(SEPARATORS).filter((token) => foldWord(token) !== '');
    if (isPhrase(at)) {
      const words = tokens.flatMap(splitToken).map(foldWord);
      const isExcluded = /(^|\s)-$/.test(pieces[at - 1] ?? '');
      if (words.length > 0) query[isExcluded ? 'excluded' : 'terms'].push({ ...termOf(piece.trim(), [words]), quoted: true });
    } else readLoose(tokens, synonyms, today, query, freeTerms);
  }
  if (query.terms.length === 0 && query.excluded.length === 0) query.terms = freeTerms;
  query.terms = query.terms.slice(0, MAX_TERMS);
  return query;
}

/** Reads the words outside quotation marks. */
function readLoose(tokens: string[], synonyms: Synonyms, today: number, query: Query, freeTerms: Term[]): void {
  const lower = tokens.map((token) => token.toLowerCase());
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] ?? '';
    const date = readDate(lower.slice(at, at + MAX_READ), today);
    if (date) {
      const inWords = spanInWords(date.span);
      query.terms.push({ ...termOf(tokens.slice(at, at + date.length).join(' '), inWords ? [inWords] : []), dates: date.span });
      at += date.length - 1;
      continue;
    }
    const pair = `${lower[at]} ${lower[at + 1]}`;
    if (pair in VISIT_KINDS && lower[at - 1] !== 'of') {
      const words = pair.split(' ');
      query.terms.push({ ...termOf(`${token} ${tokens[at + 1]}`, [words]), visitKind: VISIT_KINDS[pair as keyof typeof VISIT_KINDS] });
      at += 1;
      continue;
    }
    const number = readNumber(lower, at);
    if (number) {
      query.terms.push(termOf(tokens.slice(at, at + number.length).join(' '), number.forms));
      at += number.length - 1;
      continue;
    }
    const synonym = synonyms.read(lower.slice(at, at + MAX_READ).map(foldWord));
    if (synonym) {
      const typed = tokens.slice(at, at + synonym.length);
      query.terms.push(termOf(typed.join(' '), [typed.flatMap(splitToken).map(foldWord), ...synonym.others]));
      at += synonym.length - 1;
      continue;
    }
    if (/^[-−]\p{L}/u.test(token)) query.excluded.push(...termsOf(token.slice(1), [], synonyms));
    else {
      for (const term of termsOf(token, query.compounds, synonyms)) {
        const [word = ''] = term.forms[0] ?? [];
        const isFree = term.forms[0]?.length === 1 && (isFreeWord(word) || synonyms.isFree(word)) && !/^\p{Lu}{2}/u.test(term.text);
        if (isFree) query.resultKind ??= namedResultKind(word);
        (isFree ? freeTerms : query.terms).push(term);
      }
    }
  }
}

/**
 * The terms of a token. A name with hyphens is several (`Nur-Sultan`), as texts write names either way; another word with hyphens is
 * one, as its parts alone mean something else (`people-to-people`).
 */
function termsOf(token: string, compounds: string[][], synonyms: Synonyms): Term[] {
  const parts = token.split(HYPHENS).filter((part) => foldWord(part) !== '');
  const words = parts.map(foldWord);
  const joined = words.join('');
  if (words.length < 2) return words.map((word) => termOf(parts[0] ?? token, [[word], ...otherSpelling(word).map((other) => [other])]));
  if (/\p{N}/u.test(token)) return [termOf(token, [[joined], words])];
  const isName = parts.every((part) => /^[\p{Lu}\p{Lo}]/u.test(part));
  if (!isName) return [{ ...termOf(token, [words, [joined]]), compound: !words.some(isFreeWord) }];
  compounds.push(words);
  return parts.map((part, at) => termOf(part, [[words[at] ?? ''], ...(synonyms.read([words[at] ?? ''])?.others ?? [])]));
}

const termOf = (text: string, forms: string[][]): Term => ({ text, forms, quoted: false, compound: false });

/** Every word of what is asked for, folded. */
export const wordsOf = ({ terms }: Pick<Query, 'terms'>): string[] => terms.flatMap(({ forms }) => forms[0] ?? []);
