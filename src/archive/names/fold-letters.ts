import { SIMPLIFIED } from './traditional-characters.ts';

/** Letters that readers type for one another and that no Unicode normalisation maps together. */
const SUBSTITUTES: Record<string, string> = {
  ...{ ı: 'i', ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ə: 'a' },
  ...SIMPLIFIED,
  // The same Arabic letter as Arabic, Persian and Urdu keyboards write it.
  ...{ ك: 'ک', ي: 'ی', ى: 'ی', ے: 'ی', ة: 'ه', ہ: 'ه', ھ: 'ه', ۃ: 'ه' },
};

const SUBSTITUTED = new RegExp(`[${Object.keys(SUBSTITUTES).join('')}]`, 'g');

/**
 * Accents of Latin, Greek and Cyrillic, vowel marks and the lengthening stroke of Arabic, the dot of Devanagari, apostrophes, and what
 * has no sign of its own but comes with pasted text: soft hyphens, joiners, and marks of breaks and directions. The vowel signs of Indian scripts are marks in Unicode too, but they are part of the word and stay.
 */
const MARKS = /[\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u093c\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff'’ʻʼ‘`]/g;

/** Text that only needs lower case. Most words are like this. */
const PLAIN = /^[a-z0-9 ]*$/i;

/**
 * Folds a text to the form in which search compares it, in the build and in browsers: lower case, without accents, one form of
 * each letter. `Erdoğan` and `erdogan` fold alike, and so does `لاوروف` from any keyboard.
 */
export const foldLetters = (text: string): string =>
  PLAIN.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .replace(MARKS, '')
        .toLowerCase()
        .replace(MARKS, '') // lower case gives `İ` a combining dot
        .replace(SUBSTITUTED, (letter) => SUBSTITUTES[letter] ?? letter);

/** The words of a text, folded: runs of letters and digits. */
export const foldedWords = (text: string): string[] => foldLetters(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
