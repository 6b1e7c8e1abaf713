import { searchWords as words } from '../../i18n/search.ts';
import type { MissingWords } from './engine/finder.ts';

/** What briefings that were found lack of the query, each in a sentence. */
export const missingWordNotes = ({
  absent,
  shortened,
  begun,
  relaxed,
  unknownOperators = [],
  unknownNames = [],
  emptyDates = [],
}: MissingWords): string[] => [
  ...(unknownOperators.length > 0 ? [words.unknownOperators(unknownOperators)] : []),
  ...(unknownNames.length > 0 ? [words.unknownNames(unknownNames)] : []),
  ...(absent.length > 0 ? [words.absent(absent)] : []),
  ...(emptyDates.length > 0 ? [words.emptyDates(emptyDates)] : []),
  ...shortened.map(({ word, form }) => words.shortened(word, form)),
  ...begun.map((word) => words.begun(word)),
  ...(relaxed ? [words.relaxed] : []),
];
