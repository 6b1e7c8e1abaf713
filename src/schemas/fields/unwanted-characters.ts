import type { z } from 'astro/zod';

/** What is wrong with a piece of content, and what its author should write instead. */
export interface Finding {
  problem: string;
  remedy: string;
}

/** A kind of character that no text may hold, with what its author is told. */
interface CharacterRule {
  pattern: RegExp;
  /** The problem, given the character's Unicode name: `U+202E`. */
  problem: (name: string) => string;
  remedy: string;
}

/** The rules for all text, in fields and in bodies. */
const INVISIBLE: CharacterRule[] = [
  {
    pattern: /(?![\n\r\t])[\p{Cc}\p{Surrogate}\p{Noncharacter_Code_Point}]/u,
    problem: () => 'has a control character, which nobody sees and feeds refuse',
    remedy: 'type the words around it anew',
  },
  {
    // Marks, embeddings, overrides and isolates of text direction.
    pattern: /\p{Bidi_Control}/u,
    problem: (name) => `has the character ${name}, which nobody sees and which can turn the words around it about`,
    remedy: 'type the words around it anew; each script finds its own direction',
  },
  {
    // The exceptions are the variation selectors of Mongolian letters, and the joiners that the next rule covers.
    pattern: /(?![\u200C\u200D\u180B-\u180F])\p{Default_Ignorable_Code_Point}|[\u2028\u2029]/u,
    problem: (name) => `has the character ${name}, which nobody sees and no search finds`,
    remedy: 'type the words around it anew',
  },
  {
    pattern: /[\uFFFC\uFFFD\p{Co}]/u,
    problem: (name) => `has the character ${name}, which stands for one that was lost`,
    remedy: 'write the character that was there; save files and copy texts in the encoding UTF-8',
  },
  {
    // Letters of UTF-8 that a program read in the encoding of old Windows: `Ã©` for é, `â€™` for ’.
    pattern: /[ÃÂ][\u0080-\u00AA\u00AC-\u00BA\u00BC-\u00BF]|â€|Ã[\u0192\u201A]|ï»¿/u,
    problem: () => 'has letters that another encoding made of one, such as `Ã©` for é',
    remedy: 'write the letter that was there; save files and copy texts in the encoding UTF-8',
  },
  {
    pattern: /[\uFB00-\uFB06\u{1D400}-\u{1D7FF}]/u,
    problem: (name) => `has the character ${name}, which looks like letters that no search finds in it`,
    remedy: 'type the word around it anew',
  },
  {
    pattern: /\p{Script=Latin}(?=\p{Script=Cyrillic})|\p{Script=Cyrillic}(?=\p{Script=Latin})/u,
    problem: () => 'has a word of Latin and Cyrillic letters, which look alike and are not found',
    remedy: 'type the word anew with one keyboard',
  },
  {
    // Persian, Urdu and Hindi need joiners after a letter; Latin, Cyrillic and Greek never do.
    pattern: /(?<![[\p{L}\p{M}]--[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]])[\u200C\u200D]/v,
    problem: (name) => `has the character ${name}, which nobody sees, where no letter needs it`,
    remedy: 'type the words around it anew',
  },
];

const LINE_BREAK: CharacterRule = {
  pattern: /[\n\r]/,
  problem: () => 'has a line break',
  remedy: 'write it on one line',
};

/** Finds a character that no text may hold, if there is one. */
export const findUnwantedCharacter = (text: string): Finding | undefined => firstMatch(INVISIBLE, text);

/** A Zod check: the value is one line without unwanted characters. */
export function checkCharacters({ value, issues }: z.core.ParsePayload<string>): void {
  const finding = firstMatch([...INVISIBLE, LINE_BREAK], value);
  // `continue: true` keeps the value a string for Zod, so a union reports this issue and not that no option matches.
  if (finding) issues.push({ code: 'custom', input: value, message: finding.problem, params: { remedy: finding.remedy }, continue: true });
}

function firstMatch(rules: CharacterRule[], text: string): Finding | undefined {
  for (const { pattern, problem, remedy } of rules) {
    const [character] = pattern.exec(text) ?? [];
    if (character !== undefined) return { problem: problem(unicodeName(character)), remedy };
  }
  return undefined;
}

const unicodeName = (character: string): string => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
