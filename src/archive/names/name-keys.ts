import { foldedWords, foldLetters } from './fold-letters.ts';

const HAN_RUN = /\p{Script=Han}{2,}/gu;

/** The Chinese words of a text, folded: runs of characters. Parts of a name stand between middle dots. */
export const hanRuns = (text: string): string[] => foldLetters(text).match(HAN_RUN) ?? [];

/** Words that join others in very many names, as in that of each pair of countries, and that no query keeps. */
const JOINING_WORDS = new Set(['and', 'of', 'the', 'for', 'in', 'on', 'to']);

/**
 * What a large archive files a name under: each of its words, all of them joined, as a reader may type them (`abudhabi`), and the Chinese
 * words in it. Whoever looks for a name begins with one of these.
 */
export function nameKeys(name: string): string[] {
  const words = foldedWords(name);
  const telling = words.filter((word) => !JOINING_WORDS.has(word));
  return [...new Set([...telling, words.join(''), ...hanRuns(name)])].filter((key) => key !== '');
}

/** The words of some names as they are written, by the form in which they are compared. Of two spellings the one with a capital is taken. */
export function wordsOfNames(names: Iterable<string>): Map<string, string> {
  const written = new Map<string, string>();
  for (const token of new Set([...names].flatMap((name) => name.split(/[\s–-]+/u)))) {
    const folded = foldedWords(token);
    for (const word of folded) {
      const [spelling, known] = [folded.length === 1 ? token : word, written.get(word)];
      if (known === undefined || spelling < known) written.set(word, spelling);
    }
  }
  return written;
}
