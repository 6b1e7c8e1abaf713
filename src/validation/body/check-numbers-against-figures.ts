import { visit } from 'unist-util-visit';
import type { Root } from 'mdast';
import { spelledNumbersIn, withoutScale } from './spelled-numbers.ts';
import type { BodyFinding, BodyContext } from './body-finding.ts';
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
    texts.push({ node, text: plainText(node).replaceAll(NOTE, '') });
  });
  const stated = figures.map(({ key, ...figure }) => ({ key, figure, ...withoutScale(figure.value, figure.unit) }));
  return stated.flatMap(({ key, figure, value, unit }) => {
    const written = texts.flatMap(({ node, text }) => numbersOf(unit, text).map((number) => ({ node, ...number })));
    const others = stated.filter((other) => stemOfUnit(other.unit) === stemOfUnit(unit)).map((other) => other.value);
    if (written.some((number) => number.value === value)) return [];
    const slip = written.find((number) => !others.includes(number.value) && isSlip(number.value, value));
    if (!slip) return [];
    return [
      {
        node: slip.node,
        problem: `says “${slip.words} ${unit}”, but \`${key}\` says ${figure.value.toLocaleString('en', { maximumFractionDigits: 9 })} ${figure.unit}`,
        remedy: 'correct the one that its source does not give',
      },
    ];
  });
}

/** The numbers of a text that are followed by a unit, with the words in which it writes them. */
function numbersOf(unit: string, text: string): { value: number; words: string }[] {
  const numbers = spelledNumbersIn(text);
  return numbers.filter(({ end }, index) => hasUnitAfter(text, end, unit, numbers[index + 1]?.start));
}

/** Whether two different numbers are so alike that one is likely to be a slip for the other. */
const isSlip = (one: number, other: number): boolean => {
  const digits = (value: number) => String(value).replaceAll(/[.0]/g, '');
  const sorted = (value: number) => digits(value).split('').sort().join('');
  return Math.abs(one - other) <= NEAR * Math.max(one, other) || digits(one) === digits(other) || sorted(one) === sorted(other);
};
