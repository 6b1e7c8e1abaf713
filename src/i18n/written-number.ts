import { formatNumber } from './numbers.ts';

const WORDS = [
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

/** How a text may write a number: `1,100`; `six`; `2 million` or `two million`. */
export function writtenForms(value: number): string[] {
  const scaled = [
    { by: 1_000_000, unit: ' million' },
    { by: 1_000_000_000, unit: ' billion' },
  ].filter(({ by }) => value >= by);
  return [...formsOf(value), ...scaled.flatMap(({ by, unit }) => formsOf(value / by).map((form) => form + unit))];
}

const formsOf = (value: number): string[] => [formatNumber(value), ...(WORDS[value] ? [WORDS[value]] : [])];
