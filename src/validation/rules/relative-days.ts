import { NOTE } from '../body/note.ts';
import { QUOTATION } from '../body/quotation.ts';

/** “last week” is as exact as its writer’s day; “the last week of November” and “the month’s last week” are exact. */
const RELATIVE =
  /(?<![\p{L}\p{N}-])(?:today|yesterday|tomorrow|recently|(?:this|(?<!(?:\bthe|\bits|’s?)\s+)(?:last|next))\s+week)(?![\p{L}\p{N}-])/giu;

/** A capitalised word before a capitalised `Today`: both are the name of a newspaper. */
const NAME = /\p{Lu}[\p{L}’]*\s$/u;

/** The words of a text, outside notes and quotations, that mean another day to whoever reads them later. */
export function relativeDays(text: string): string[] {
  const own = text.replace(NOTE, '').replace(QUOTATION, '“”');
  return [...own.matchAll(RELATIVE)]
    .filter(({ 0: [first = ''], index }) => first === first.toLowerCase() || !NAME.test(own.slice(0, index)))
    .map(([words]) => words);
}

/** What an editor is told of each. */
export const problemOfRelativeDay = (words: string): { problem: string; remedy: string } => ({
  problem: `says “${words}”, and no reader knows which day that was`,
  remedy: 'write the date',
});
