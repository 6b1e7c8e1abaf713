import type { Finding } from '../../schemas/fields/unwanted-characters.ts';
import { NOTE } from './source-note-syntax.ts';
import { QUOTATION } from './quotation-syntax.ts';

/** Words for a day that depends on when the text was written: “last week”, but neither “the last week of November” nor “the month’s last week”. */
const RELATIVE_DAY =
  /(?<![\p{L}\p{N}-])(?:today|tonight|yesterday|tomorrow|recently|this\s(?:morning|afternoon|evening)|(?:this|(?<!(?:\bthe|\bits|’s?)\s)(?:last|next))\sweek|(?<!(?:\bthe|\bits|’s?)\s)(?:last|next)\s(?:month|year)|(?<!(?:\bthe|\bits|’s?)\s)last\snight|(?:days|weeks|months|years)\sago)(?![\p{L}\p{N}-])/giu;

/** How much before a word is looked at. */
const LONGEST_WORD = 60;

/** A capitalised word before a capitalised `Today`: together they are the name of a newspaper, such as Pakistan Today. */
const CAPITALISED_WORD = /\p{Lu}[\p{L}’]*\s$/u;

/** A finding for each relative day in a text. */
export const relativeDayFindings = (text: string): Finding[] =>
  relativeDays(text).map((words) => ({
    problem: `says “${words}”, and no reader knows which day that was`,
    remedy: 'write the date',
  }));

/** The words of a text, outside notes and quotations, for days that depend on when it was written. */
export function relativeDays(text: string): string[] {
  const ownWords = text.replace(NOTE, '').replace(QUOTATION, '“”').replace(/\s+/g, ' ');
  return [...ownWords.matchAll(RELATIVE_DAY)]
    .filter(
      ({ 0: [first = ''], index }) =>
        first === first.toLowerCase() || !CAPITALISED_WORD.test(ownWords.slice(Math.max(0, index - LONGEST_WORD), index)),
    )
    .map(([words]) => words);
}
