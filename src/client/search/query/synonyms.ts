import { SHORT_FORMS, SYNONYMS } from '../../../i18n/synonyms.ts';
import { foldLetters } from '../../../archive/names/fold-letters.ts';

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
const MAX_WORDS = 4;

const split = (text: string): string[] => foldLetters(text).split(/[\s-]+/u);

/** For each synonym, its words joined by spaces, all others of its groups, each as its words. */
const OTHERS = new Map<string, string[][]>();
const addOthers = (form: string[] = [], others: string[][]): void => {
  const key = form.join(' ');
  OTHERS.set(key, [...(OTHERS.get(key) ?? []), ...others]);
};
for (const group of SYNONYMS) {
  const forms = group.map(split);
  for (const form of forms)
    addOthers(
      form,
      forms.filter((other) => other !== form),
    );
}
for (const [short = '', ...others] of SHORT_FORMS) addOthers(split(short), others.map(split));

/** The synonyms at the start of some folded words: how many words they take, and the others of their group. The longest is taken. */
export function readSynonym(words: string[]): { length: number; others: string[][] } | undefined {
  for (let length = Math.min(MAX_WORDS, words.length); length > 0; length--) {
    const others = OTHERS.get(words.slice(0, length).join(' '));
    if (others) return { length, others };
  }
  return undefined;
}

/** The other spelling of a folded word, British or American. */
export function otherSpelling(word: string): string[] {
  if (word.length < MIN_SPELLED_LENGTH) return [];
  return SPELLINGS.flatMap(([british, american]) => [
    ...(word.endsWith(british) ? [word.slice(0, -british.length) + american] : []),
    ...(word.endsWith(american) ? [word.slice(0, -american.length) + british] : []),
  ]).slice(0, 2);
}
