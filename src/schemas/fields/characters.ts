import type { z } from 'astro/zod';

/** A kind of character that no text may hold, and what its author is told. */
interface Unwanted {
  pattern: RegExp;
  problem: (found: string) => string;
  remedy: string;
}

/** What no text may hold, a body neither. */
const HIDDEN: Unwanted[] = [
  {
    pattern: /(?![\n\r\t])[\p{Cc}\p{Surrogate}\p{Noncharacter_Code_Point}]/u,
    problem: () => 'has a control character, which nobody sees and feeds refuse',
    remedy: 'type the words around it anew',
  },
  {
    // Marks, embeddings, overrides and isolates of direction.
    pattern: /\p{Bidi_Control}/u,
    problem: (found) => `has the character ${found}, which nobody sees and which can turn the words around it about`,
    remedy: 'type the words around it anew; each script finds its own direction',
  },
  {
    // Mongolian has variants of letters, and what the next row allows.
    pattern: /(?![\u200C\u200D\u180B-\u180F])\p{Default_Ignorable_Code_Point}|[\u2028\u2029]/u,
    problem: (found) => `has the character ${found}, which nobody sees and no search finds`,
    remedy: 'type the words around it anew',
  },
  {
    // Persian, Urdu and Hindi need joiners, between letters.
    pattern: /(?<![[\p{L}\p{M}]--[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]])[\u200C\u200D]/v,
    problem: (found) => `has the character ${found}, which nobody sees, where no letter needs it`,
    remedy: 'type the words around it anew',
  },
];

const LINE_BREAK: Unwanted = {
  pattern: /[\n\r]/,
  problem: () => 'has a line break',
  remedy: 'write it on one line',
};

/** What is wrong with a text, and what its author should write instead. */
export interface Problem {
  problem: string;
  remedy: string;
}

/** What is wrong with the characters of a text, if anything is; each is named as Unicode names it: `U+202E`. */
export const problemOfText = (text: string): Problem | undefined => firstOf(HIDDEN, text);

/** A check of Zod: the field is one line, without a character that no text may hold. */
export function ofPlainCharacters({ value, issues }: z.core.ParsePayload<string>): void {
  const found = firstOf([...HIDDEN, LINE_BREAK], value);
  // It is text all the same: a union then tells what is wrong with it, not that it is none of its kinds.
  if (found) issues.push({ code: 'custom', input: value, message: found.problem, params: { remedy: found.remedy }, continue: true });
}

function firstOf(kinds: Unwanted[], text: string): Problem | undefined {
  for (const { pattern, problem, remedy } of kinds) {
    const [found] = pattern.exec(text) ?? [];
    if (found !== undefined) return { problem: problem(nameOf(found)), remedy };
  }
  return undefined;
}

const nameOf = (character: string): string => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
