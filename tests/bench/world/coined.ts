import type { Random } from './random.ts';

/** An invented name in four scripts. */
export interface Coined {
  latin: string;
  cyrillic: string;
  arabic: string;
  devanagari: string;
}

type Sign = readonly [latin: string, cyrillic: string, arabic: string, devanagari: string];

const CONSONANTS: readonly Sign[] = [
  ['b', 'б', 'ب', 'ब'],
  ['d', 'д', 'د', 'द'],
  ['f', 'ф', 'ف', 'फ़'],
  ['g', 'г', 'گ', 'ग'],
  ['h', 'х', 'ه', 'ह'],
  ['k', 'к', 'ك', 'क'],
  ['l', 'л', 'ل', 'ल'],
  ['m', 'м', 'م', 'म'],
  ['n', 'н', 'ن', 'न'],
  ['r', 'р', 'ر', 'र'],
  ['s', 'с', 'س', 'स'],
  ['sh', 'ш', 'ش', 'श'],
  ['t', 'т', 'ت', 'त'],
  ['v', 'в', 'ڤ', 'व'],
  ['z', 'з', 'ز', 'ज़'],
];

const VOWELS: readonly Sign[] = [
  ['a', 'а', 'ا', 'ा'],
  ['e', 'е', 'ي', 'े'],
  ['i', 'и', 'ي', 'ि'],
  ['o', 'о', 'و', 'ो'],
  ['u', 'у', 'و', 'ु'],
];

const FINALS: readonly Sign[] = [
  ['', '', '', ''],
  ['n', 'н', 'ن', 'न'],
  ['r', 'р', 'ر', 'र'],
  ['l', 'л', 'ل', 'ल'],
  ['v', 'в', 'ڤ', 'व'],
  ['sh', 'ш', 'ش', 'श'],
];

/** Coins names of so many syllables that no name of the world has yet, in any script. */
export function makeCoiner(random: Random): (syllables: number) => Coined {
  const taken = new Set<string>();
  return (syllables) => {
    for (;;) {
      const name = coin(random, syllables);
      const forms = Object.values(name) as string[];
      if (forms.some((form) => taken.has(form.toLowerCase()))) continue;
      forms.forEach((form) => taken.add(form.toLowerCase()));
      return name;
    }
  };
}

function coin(random: Random, syllables: number): Coined {
  const signs = Array.from({ length: syllables }, () => [random.pick(CONSONANTS), random.pick(VOWELS)]).flat();
  const all = [...signs, random.pick(FINALS)];
  const written = (script: 0 | 1 | 2 | 3): string =>
    capital(
      all
        .map((sign) => sign[script])
        .join('')
        .normalize('NFC'),
    );
  return { latin: written(0), cyrillic: written(1), arabic: written(2), devanagari: written(3) };
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
