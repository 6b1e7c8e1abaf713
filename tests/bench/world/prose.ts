import type { Random } from './random.ts';

/** Writes text that no one has said, in words as frequent as those of real texts are. */
export interface Writer {
  /** So many words, in small letters. */
  words: (count: number) => string;
  /** So many words with a capital first letter: a heading, a title. */
  line: (count: number) => string;
  /** A sentence of ordinary length that names these, each once. */
  sentence: (names: string[]) => string;
}

export function makeWriter(vocabulary: string[], random: Random): Writer {
  const words = (count: number): string => Array.from({ length: count }, () => random.common(vocabulary)).join(' ');
  const line = (count: number): string => capital(words(count));
  return {
    words,
    line,
    sentence: (names) => {
      const parts = [line(random.whole(4, 9)), ...names.flatMap((name) => [name, words(random.whole(3, 8))]), words(random.whole(2, 7))];
      return `${parts.join(' ')}.`;
    },
  };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
