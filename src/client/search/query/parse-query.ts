import type { VisitKind } from '../../../schemas/visit.ts';
import { asksForNewest, isFunctionWord, isStopWord, namedResultKind, namesDocument } from './stop-words.ts';
import { readerDayNumber } from '../../dom/reader-day.ts';
import { foldWord, HYPHENS, splitToken } from './fold-word.ts';
import { readNumber } from './read-number.ts';
import { NO_SYNONYMS, otherSpelling, type Synonyms } from './synonyms.ts';
import { readDate, spanInWords } from './read-dates.ts';
import { readOperators } from './read-operators.ts';
import { wordsOf, type Query, type Term } from './query.ts';

/** More terms than these make the search slower and its results no better. */
const MAX_TERMS = 24;

/** A date or a synonym has no more words than this. */
const MAX_READ = 8;

const QUOTATION_MARKS = /[“”„«»‹›‟]/g;
/** What separates words: all punctuation but hyphens, apostrophes and points inside them, and commas inside numbers. */
const SEPARATORS = /(?:[\s;:!?()[\]{}<>=|"…•·*+~،؛؟。、，！？]|,(?!\d)|(?<!\d),|\.(?=\s|$)(?<!\p{L}\.\p{L}\.))+/u;

/** What news agencies put before a headline: `UPDATE 2-Lavrov arrives`. */
const AGENCY_LABEL =
  /^\s*(?:UPDATE|WRAPUP|EXCLUSIVE|ANALYSIS|FACTBOX|INSIGHT|INTERVIEW|EXPLAINER|TIMELINE|CORRECTED|REFILE|BREAKING|LIVE)(?: \d+)?\s*[-–—:|]\s*(?=\p{L})/u;

/** Capitals say nothing about a word where a whole headline of so many words has no other letters. */
const MIN_SHOUTED_WORDS = 4;

const VISIT_KINDS = {
  ...{ 'state visit': 'state', 'official visit': 'official', 'working visit': 'working' },
  ...{ 'state visits': 'state', 'official visits': 'official', 'working visits': 'working' },
} as const satisfies Record<string, VisitKind>;

/** A query that is being read. */
interface Reading {
  query: Query;
  /** Words that every search has. */
  freeTerms: Term[];
  /** What the next term is to those before it. */
  next: 'also' | 'or' | 'not';
  synonyms: Synonyms;
  /** Is all of it in capitals? */
  isShouted: boolean;
  /** In days since 1970. */
  today: number;
}

/** Words in capitals between terms, and what they say of the next. */
const CONNECTIVES: Record<string, Reading['next']> = { AND: 'also', OR: 'or', NOT: 'not' };

/**
 * Parses what a reader typed, and reads dates and kinds of visits in it. Quotation marks of any language enclose a phrase; a mark that
 * is never closed does not. A hyphen or `NOT` before a word excludes it, and `OR` stands between words of which any will do; the other
 * operators are in `read-operators.ts`. Words that every search has, such as `visit`, are left out unless nothing else was typed; small
 * words, such as `the`, always, so that they alone ask for everything. A lone surrogate counts as a space. A headline may have the label
 * of a news agency before it, and be all in capitals. `synonyms` are those of the archive; `today` is the reader's day, in days since 1970.
 */
export function parseQuery(text: string, synonyms = NO_SYNONYMS, today = readerDayNumber(new Date())): Query {
  const plain = text.toWellFormed().replaceAll('\uFFFD', ' ').replace(QUOTATION_MARKS, '"').replace(AGENCY_LABEL, '');
  const { roles, bounds, unknown, rest } = readOperators(plain, today);
  const pieces = rest.split('"');
  const isPhrase = (at: number) => at % 2 === 1 && at < pieces.length - 1;
  const query: Query = { typed: text.trim() !== '', terms: [], excluded: [], roles, unknownOperators: unknown, compounds: [] };
  const isShouted = !/\p{Ll}/u.test(rest) && rest.trim().split(/\s+/).length >= MIN_SHOUTED_WORDS;
  const reading: Reading = { query, freeTerms: [], next: 'also', synonyms, isShouted, today };
  for (const [at, piece] of pieces.entries()) {
    const tokens = piece.split(SEPARATORS).filter((token) => foldWord(token) !== '');
    if (isPhrase(at)) {
      const words = tokens.flatMap(splitToken).map(foldWord);
      if (/(^|\s)-$/.test(pieces[at - 1] ?? '')) reading.next = 'not';
      if (words.length > 0) addTerm(reading, { ...termOf(piece.trim(), [words]), quoted: true, isRequired: true });
    } else readLoose(tokens, reading);
  }
  if (query.terms.length + query.excluded.length + roles.length + bounds.length === 0) {
    query.terms = reading.freeTerms.filter(({ forms }) => !isFunctionWord(forms[0]?.[0] ?? ''));
    if (query.terms.length === 0 && reading.freeTerms.length > 0) query.typed = false;
  }
  if (query.resultKind === undefined && wordsOf(query).some(namesDocument)) query.resultKind = 'documents';
  query.terms = query.terms.slice(0, MAX_TERMS);
  for (const { text: typed, dates } of bounds) query.terms.push({ ...termOf(typed, []), dates, isRequired: true });
  return query;
}

/** Adds a term as the word before it says: to the others, as an alternative to the last, or to those that results must not have. */
function addTerm(reading: Reading, term: Term): void {
  const { terms, excluded } = reading.query;
  const last = terms.at(-1);
  if (reading.next === 'not') excluded.push(term);
  else if (reading.next === 'or' && last) {
    const alternatives = [...(last.alternatives ?? [last]), term];
    terms[terms.length - 1] = { ...termOf(`${last.text} OR ${term.text}`, []), alternatives };
  } else terms.push(term);
  reading.next = 'also';
}

/** Reads the words outside quotation marks. */
function readLoose(tokens: string[], reading: Reading): void {
  const lower = tokens.map((token) => token.toLowerCase());
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] ?? '';
    const connective = reading.isShouted ? undefined : CONNECTIVES[token];
    if (connective) {
      reading.next = connective;
      continue;
    }
    const span = readSpan(tokens, lower, at, reading);
    if (span) {
      addTerm(reading, span.term);
      at += span.length - 1;
    } else readToken(token, reading);
  }
}

/** What several words at a place mean together: a date, a kind of visit, a number or a synonym. */
function readSpan(tokens: string[], lower: string[], at: number, reading: Reading): { length: number; term: Term } | undefined {
  const termFrom = (length: number, forms: string[][]) => termOf(tokens.slice(at, at + length).join(' '), forms);
  const date = readDate(lower.slice(at, at + MAX_READ), reading.today);
  if (date) {
    const inWords = spanInWords(date.span);
    return { length: date.length, term: { ...termFrom(date.length, inWords ? [inWords] : []), dates: date.span } };
  }
  const pair = `${lower[at]} ${lower[at + 1]}`;
  if (pair in VISIT_KINDS && lower[at - 1] !== 'of')
    return { length: 2, term: { ...termFrom(2, [pair.split(' ')]), visitKind: VISIT_KINDS[pair as keyof typeof VISIT_KINDS] } };
  const number = readNumber(lower, at);
  if (number) return { length: number.length, term: termFrom(number.length, number.forms) };
  const words = tokens.slice(at, at + MAX_READ).map((token) => foldWord(withoutPlural(token)));
  const synonym = reading.synonyms.read(words);
  if (!synonym) return undefined;
  const typed = tokens
    .slice(at, at + synonym.length)
    .flatMap(splitToken)
    .map(withoutPlural)
    .map(foldWord);
  return { length: synonym.length, term: termFrom(synonym.length, [typed, ...synonym.others]) };
}

/** A short name in capitals without the ending of its plural: `MoUs`. */
const withoutPlural = (token: string): string => (/^\p{Lu}[\p{L}]*\p{Lu}s$/u.test(token) ? token.slice(0, -1) : token);

/** Reads a word by itself. */
function readToken(token: string, reading: Reading): void {
  const { query, freeTerms, synonyms, isShouted } = reading;
  if (/^[-−]\p{L}/u.test(token)) {
    query.excluded.push(...termsOf(token.slice(1), reading, []));
    return;
  }
  const isJoined = reading.next !== 'also';
  for (const term of termsOf(token, reading, query.compounds)) {
    const [word = ''] = term.forms[0] ?? [];
    const isShortName = !isShouted && /^\p{Lu}{2}/u.test(term.text);
    const isFree = !isJoined && term.forms[0]?.length === 1 && !isShortName && (isStopWord(word) || synonyms.isFree(word));
    if (isFree) query.resultKind ??= namedResultKind(word);
    if (isFree && asksForNewest(word)) query.newest = true;
    if (isFree) freeTerms.push(term);
    else addTerm(reading, term);
  }
}

/**
 * The terms of a token. A name with hyphens is several (`Nur-Sultan`), as texts write names either way; another word with hyphens is
 * one, as its parts alone mean something else (`people-to-people`).
 */
function termsOf(token: string, { synonyms, isShouted }: Reading, compounds: string[][]): Term[] {
  const parts = token.split(HYPHENS).filter((part) => foldWord(part) !== '');
  const words = parts.map(foldWord);
  const joined = words.join('');
  if (words.length < 2) return words.map((word) => termOf(parts[0] ?? token, [[word], ...otherSpelling(word).map((other) => [other])]));
  if (/\p{N}/u.test(token)) return [termOf(token, [[joined], words])];
  const isName = !isShouted && parts.every((part) => /^[\p{Lu}\p{Lo}]/u.test(part));
  if (!isName) return [{ ...termOf(token, [words, [joined]]), compound: !words.some(isStopWord) }];
  compounds.push(words);
  return parts.map((part, at) => termOf(part, [[words[at] ?? ''], ...(synonyms.read([words[at] ?? ''])?.others ?? [])]));
}

const termOf = (text: string, forms: string[][]): Term => ({ text, forms, quoted: false, compound: false });
