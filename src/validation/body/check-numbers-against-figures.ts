import { visit } from 'unist-util-visit';
import type { Nodes, Root } from 'mdast';
import { MONTH_NAMES } from '../../month-names.ts';
import { spelledNumbersIn, withoutScale } from './spelled-numbers.ts';
import type { Finding } from '../../schemas/fields/unwanted-characters.ts';
import type { BodyFinding, BodyContext, StatedNumber } from './body-finding.ts';
import { plainText } from './quotation-syntax.ts';
import { NOTE } from './source-note-syntax.ts';
import { hasUnitAfter, stemOfUnit } from './unit-after-number.ts';

/** By which part of the larger one two numbers differ at most where one is likely to be a slip for the other. */
const NEAR = 0.2;

/**
 * Checks the numbers of figures and of promises against the body. A number that the body does not write may be left out of it; but where the body
 * has another number of the same unit that is nearly the same, has the same digits in another order, or is the same times a power of ten, one of the two is a slip.
 */
export function checkNumbersAgainstFigures(tree: Root, { figures = [] }: BodyContext): BodyFinding[] {
  const texts: { node: BodyFinding['node']; text: string }[] = [];
  visit(tree, ['paragraph', 'heading', 'tableCell'], (node) => {
    texts.push({ node, text: withoutNotes(node) });
  });
  return findSlips(texts, figures);
}

/**
 * Checks the numbers of figures and of promises against a text above the body in the same way. It may also write a number that the body of
 * this tree does, and round one.
 */
export const checkNumbersOfField = (text: string, tree: Root, figures: StatedNumber[]): Finding[] =>
  findSlips(
    [{ text }],
    figures,
    (unit, { value }, stated) =>
      numbersOf(unit, tree.children.map(withoutNotes).join('\n')).some((number) => number.value === value) || isRounded(value, stated),
  ).map(({ problem, remedy }) => ({ problem, remedy }));

const withoutNotes = (node: Nodes): string => plainText(node).replaceAll(NOTE, '');

function findSlips<Text extends { text: string }>(
  texts: Text[],
  figures: StatedNumber[],
  isMeant: (unit: string, number: WrittenNumber, value: number) => boolean = () => false,
): (Text & Finding)[] {
  const stated = figures.map(({ key, ...figure }) => ({ key, figure, ...withoutScale(figure.value, figure.unit) }));
  return stated.flatMap(({ key, figure, value, unit }) => {
    const written = texts.flatMap((place) => numbersOf(unit, place.text).map((number) => ({ place, ...number })));
    const others = stated.filter((other) => stemOfUnit(other.unit) === stemOfUnit(unit)).map((other) => other.value);
    if (written.some((number) => number.value === value)) return [];
    const slip = written.find(
      (number) => !number.isYear && !others.includes(number.value) && isSlip(number.value, value) && !isMeant(unit, number, value),
    );
    if (!slip) return [];
    return [
      {
        ...slip.place,
        problem: `says “${slip.words} ${unit}”, but \`${key}\` says ${figure.value.toLocaleString('en', { maximumFractionDigits: 9 })} ${figure.unit}`,
        remedy: 'correct the one that its source does not give',
      },
    ];
  });
}

/** A number that a text writes, its words, and whether it is likely to be a year. */
interface WrittenNumber {
  value: number;
  words: string;
  isYear: boolean;
}

/** The numbers of a text that are followed by a unit, with the words in which it writes them. */
function numbersOf(unit: string, text: string): WrittenNumber[] {
  const numbers = spelledNumbersIn(text);
  return numbers
    .filter(({ end }, index) => hasUnitAfter(text, end, unit, numbers[index + 1]?.start))
    .map(({ value, words, start }) => ({ value, words, isYear: YEAR.test(words) && BEFORE_YEAR.test(text.slice(0, start)) }));
}

const YEAR = /^(?:19|20)\d{2}$/;

/** What stands before a year: `in`; `May`. */
const BEFORE_YEAR = new RegExp(
  `(?<!\\p{L})(?:in|since|until|by|before|after|during|from|to|of|early|late|${MONTH_NAMES.join('|')})\\s$`,
  'iu',
);

/** Whether a number is another in fewer digits: 2,000 is 1,987. */
const isRounded = (value: number, exact: number): boolean => [1, 2, 3].some((digits) => Number(exact.toPrecision(digits)) === value);

/** Whether two different numbers are so alike that one is likely to be a slip for the other. */
const isSlip = (one: number, other: number): boolean => {
  const digits = (value: number) => String(value).replaceAll(/[.0]/g, '');
  const sorted = (value: number) => digits(value).split('').sort().join('');
  return Math.abs(one - other) <= NEAR * Math.max(one, other) || digits(one) === digits(other) || sorted(one) === sorted(other);
};
