import { formatNumber } from './numbers.ts';

const NUMBER_WORDS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
];

/** The ways in which a text may write a number: `1,100`; `six`; `2 million` or `two million`. */
export function numberSpellings(value: number): string[] {
  const scaled = [
    { by: 1_000_000, unit: ' million' },
    { by: 1_000_000_000, unit: ' billion' },
  ].filter(({ by }) => value >= by);
  return [...spellingsOf(value), ...scaled.flatMap(({ by, unit }) => spellingsOf(value / by).map((form) => form + unit))];
}

/** A number as a sentence has it: `three`, `24`. */
export const spellNumber = (value: number): string => NUMBER_WORDS[value] ?? formatNumber(value);

const spellingsOf = (value: number): string[] => [formatNumber(value), ...(NUMBER_WORDS[value] ? [NUMBER_WORDS[value]] : [])];
