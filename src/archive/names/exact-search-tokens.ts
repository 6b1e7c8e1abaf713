/** A number as texts write it: `50,000`, `1.5`. */
const NUMBER = /(?<![\p{L}\p{N}.,])\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\p{L}\p{N}])|(?<![\p{L}\p{N}.,])\d+(?:\.\d+)?(?![\p{L}\p{N}])/gu;
const PLAIN_NUMBER = /^\d+(?:\.\d+)?$/;

/** A word of any script, with the signs on its letters. */
const WORD = /[\p{L}\p{M}]+/gu;
/** A letter or sign of a script of India, whose vowels are signs on its letters. */
const INDIC_LETTER = /[\u0900-\u0dff]/;

/**
 * The token by which search finds a folded word exactly, where Pagefind would confuse it with another: it removes the points of numbers,
 * so that 1.5 would be 15, and the vowel signs of Indian scripts. Undefined for other words. Tokens have digits that no stemmer changes.
 */
export function exactTokenOf(word: string): string | undefined {
  if (PLAIN_NUMBER.test(word)) return `n${word.replace('.', 'p')}`;
  return INDIC_LETTER.test(word) ? `v${Array.from(word, (letter) => String(letter.codePointAt(0)).padStart(5, '0')).join('')}` : undefined;
}

/** What makes a number another one: in `46 billion` nobody who looks for 46 means that. */
const SCALE = /^[\s-]{0,3}(?:thousand|million|billion|trillion|crore|lakh|bn|mn|trn)s?(?!\p{L})/u;

/** The token of a number with a scale behind it, from that of the bare number. */
export const scaledTokenOf = (token: string): string => `${token}x`;

/** The exact tokens of a folded text, each once; that of a number with a scale behind it is another. */
export const exactTokensIn = (folded: string): string[] => [
  ...new Set([
    ...[...folded.matchAll(NUMBER)].flatMap(({ 0: number, index }) => {
      const token = exactTokenOf(number.replaceAll(',', '')) ?? [];
      return typeof token === 'string' && SCALE.test(folded.slice(index + number.length, index + number.length + 12))
        ? scaledTokenOf(token)
        : token;
    }),
    // To look for words takes long, and none but those of India have tokens.
    ...(INDIC_LETTER.test(folded) ? (folded.match(WORD) ?? []) : []).flatMap((word) => exactTokenOf(word) ?? []),
  ]),
];
