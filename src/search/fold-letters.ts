/** Letters that readers type for others and that no Unicode normalisation brings together. */
const ALIKE: Record<string, string> = {
  ...{ ı: 'i', ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ə: 'a' },
  // One Arabic letter as Arabic, Persian and Urdu keyboards write it.
  ...{ ك: 'ک', ي: 'ی', ى: 'ی', ے: 'ی', ة: 'ه', ہ: 'ه', ھ: 'ه', ۃ: 'ه' },
};

const LETTERS = new RegExp(`[${Object.keys(ALIKE).join('')}]`, 'g');

/**
 * Accents of Latin, Greek and Cyrillic, vowel marks of Arabic with its lengthening stroke, the dot of Devanagari, joiners,
 * and apostrophes. The vowels of Indian scripts are marks too, but part of the word: they stay.
 */
const MARKS = /[\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u093c\u200c\u200d'’ʻʼ‘`]/g;

/** Letters that stand for themselves: most words are of them, and need no more. */
const PLAIN = /^[a-z0-9 ]*$/i;

/** A text by its letters alone, for comparison: `Erdoğan` and `erdogan`, `لاوروف` from any keyboard. */
export const fold = (text: string): string =>
  PLAIN.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .replace(MARKS, '')
        .toLowerCase()
        .replace(MARKS, '') // `İ` has its dot only now
        .replace(LETTERS, (letter) => ALIKE[letter] ?? letter);

/** The folded words of a text: runs of letters and digits. */
export const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
