import type { SynonymsData } from '../../../schemas/synonyms.ts';
import { foldWord } from './fold-word.ts';

/** The endings of British spellings, and of American ones. Both are tried, as only whole words are found. */
const SPELLINGS = [
  ['our', 'or'],
  ['re', 'er'],
  ['ence', 'ense'],
  ['ise', 'ize'],
  ['ised', 'ized'],
  ['ising', 'izing'],
  ['isation', 'ization'],
  ['yse', 'yze'],
  ['ogue', 'og'],
  ['elled', 'eled'],
  ['elling', 'eling'],
] as const;

/** Shorter words that end like this are other words: `four` is not `for`. */
const MIN_SPELLED_LENGTH = 5;

/** A synonym is no longer than this many words. */
const MAX_WORDS = 5;

const split = (text: string): string[] => text.split(/[\s-]+/u).map(foldWord);

/** What the archive's editors say of words. */
export interface Synonyms {
  /** The synonyms at the start of some folded words: how many words they take, and what else finds the same. The longest is taken. */
  read: (words: string[]) => { length: number; others: string[][] } | undefined;
  /** Need this folded word not stand in a result? */
  isFree: (word: string) => boolean;
}

/** Prepares the synonyms of an archive. */
export function makeSynonyms({ synonyms, free }: SynonymsData): Synonyms {
  const othersOf = new Map<string, string[][]>();
  for (const { words, finds } of synonyms) {
    const [forms, found] = [words.map(split), finds.map(split)];
    for (const form of forms) {
      const key = form.join(' ');
      othersOf.set(key, [...(othersOf.get(key) ?? []), ...forms.filter((other) => other.join(' ') !== key), ...found]);
    }
  }
  const freeWords = new Set(free.map(foldWord));
  return {
    read: (words) => {
      for (let length = Math.min(MAX_WORDS, words.length); length > 0; length--) {
        const key = words.slice(0, length).join(' ');
        const others = othersOf.get(key) ?? othersOf.get(key.replace(/s$/, ''));
        if (others) return { length, others };
      }
      return undefined;
    },
    isFree: (word) => freeWords.has(word),
  };
}

export const NO_SYNONYMS = makeSynonyms({ synonyms: [], free: [] });

/** The endings of Russian nouns in other cases, and what they may be in the first: `Лаврова`, `в Москве`. */
const CASE_ENDINGS = [
  ['ым', ['']],
  ['ом', ['']],
  ['ой', ['а']],
  ['ию', ['ия']],
  ['ии', ['ия']],
  ['а', ['']],
  ['у', ['', 'а']],
  ['е', ['', 'а']],
  ['ы', ['а']],
] as const;
const CYRILLIC = /^\p{Script=Cyrillic}+$/u;

/** The other spelling of a folded word, British or American; of a Russian one, what may be its first case. */
export function otherSpelling(word: string): string[] {
  if (word.length < MIN_SPELLED_LENGTH) return [];
  if (CYRILLIC.test(word)) {
    const [ending, firstCases] = CASE_ENDINGS.find(([known]) => word.endsWith(known)) ?? ['', []];
    return firstCases.map((first) => word.slice(0, -ending.length) + first);
  }
  return SPELLINGS.flatMap(([british, american]) => [
    ...(word.endsWith(british) ? [word.slice(0, -british.length) + american] : []),
    ...(word.endsWith(american) ? [word.slice(0, -american.length) + british] : []),
  ]);
}
