import type { VisitKind } from '../../../schemas/visit.ts';
import type { NamedResultKind } from './stop-words.ts';
import type { DateSpan } from './read-dates.ts';
import type { RoleOperator } from './read-operators.ts';

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
  /** Is a record without it no result, as it is for a phrase? */
  isRequired?: boolean | undefined;
  /** Terms of which any will do: `Putin OR Xi`. */
  alternatives?: Term[] | undefined;
}

/** A parsed query. */
export interface Query {
  /** Was anything typed? Punctuation alone asks for nothing and finds nothing, while an empty query finds everything. */
  typed: boolean;
  terms: Term[];
  /** Results must not have any of these. */
  excluded: Term[];
  /** Names with an operator, which results must have in that role. */
  roles: RoleOperator[];
  /** Operators that the search does not have. */
  unknownOperators: string[];
  /** The parts of each name with hyphens, folded. Texts that have the parts next to each other are preferred. */
  compounds: string[][];
  /** Does the reader ask for the latest visits? */
  newest?: boolean | undefined;
  /** The kind of result that the reader asks for: `what did Russia promise`. */
  resultKind?: NamedResultKind | undefined;
}

/** Every word of what is asked for, folded. */
export const wordsOf = ({ terms }: Pick<Query, 'terms'>): string[] =>
  terms.flatMap(({ forms, alternatives }) => (alternatives ? wordsOf({ terms: alternatives }) : (forms[0] ?? [])));
