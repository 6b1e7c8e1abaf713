import type { PartialBriefing } from '../../schemas/briefing.ts';
import type { Document } from '../../schemas/document.ts';
import { isBefore, type PartialDay } from '../../schemas/fields/partial-day.ts';
import type { FieldFinding } from '../diagnostics/field-finding.ts';
import { nearestWord } from '../diagnostics/nearest-word.ts';
import { completeList, listOf } from '../read/salvage-fields.ts';

/** Checks the papers of one briefing: their parties, promises and dates, and that a source says so where there were none. */
export function checkDocuments({
  documents,
  documentsSource,
  commitments = [],
  restatements = [],
  visit = {},
}: PartialBriefing): FieldFinding[] {
  const [made, madeAgain] = [completeList(commitments), completeList(restatements)];
  const promises = made && madeAgain && [...made, ...madeAgain].map(({ key }) => key);
  const began = ('from' in visit ? visit.from : undefined) ?? visit.planned;
  return [
    ...checkNone(documents, documentsSource),
    ...listOf(documents).flatMap((document, at) => {
      const path = ['documents', at];
      return [
        ...checkParties(document, path),
        ...(promises ? checkPromise(document.commitment, promises, path) : []),
        ...checkForce(document, path),
        ...checkAge(document, began, path),
      ];
    }),
  ];
}

/** Checks that `none` has a source that says so, and nothing else has one. */
function checkNone(documents: PartialBriefing['documents'], source: string | undefined): FieldFinding[] {
  if (documents === undefined || (documents === 'none') === (source !== undefined)) return [];
  if (documents === 'none') {
    const remedy = 'name it as `documentsSource`; if no source says that nothing was signed, leave out `documents`';
    return [{ path: ['documents'], problem: 'is `none`, and no source is named that says so', remedy }];
  }
  const remedy =
    'write `documents: none` if that source says that nothing was signed; else remove the line, for each paper names its own source';
  return [{ path: ['documentsSource'], problem: 'is given, but `documents` is not `none`', remedy }];
}

function checkParties({ parties, otherParties }: Document, path: PropertyKey[]): FieldFinding[] {
  if (parties.length > 0 || otherParties.length > 0) return [];
  const remedy = 'name countries and organisations by their ids in `parties`, others by their names in `otherParties`';
  return [{ path: [...path, 'parties'], problem: 'is empty, so nobody signed or issued this paper', remedy }];
}

function checkPromise(commitment: string | undefined, promises: string[], path: PropertyKey[]): FieldFinding[] {
  if (commitment === undefined || promises.includes(commitment)) return [];
  const guess = nearestWord(commitment, promises);
  const choice = promises.length > 0 ? `name one of: ${promises.join(', ')}` : 'remove the line; this briefing has no promises';
  return [
    {
      path: [...path, 'commitment'],
      problem: `names a promise that this briefing has not: \`${commitment}\``,
      remedy: guess ? `did you mean \`${guess}\`?` : choice,
    },
  ];
}

/** Checks that a paper has not been in force since before it was signed. */
function checkForce({ date, inForce }: Document, path: PropertyKey[]): FieldFinding[] {
  if (date === undefined || inForce === undefined || !isBefore(inForce, date)) return [];
  const remedy = 'correct one of the two, or leave out what no source gives';
  return [{ path: [...path, 'inForce'], problem: `is before \`date\` (${date})`, remedy }];
}

/** Checks that a paper of the visit was not signed long before it; papers of earlier visits are told in the text. */
function checkAge({ date }: Document, began: PartialDay | undefined, path: PropertyKey[]): FieldFinding[] {
  if (date === undefined || began === undefined || yearOf(began) - yearOf(date) <= MOST_YEARS) return [];
  const remedy = 'correct it if it is a slip; mention an earlier paper in the text, with a note to its source';
  return [{ path: [...path, 'date'], problem: `is long before the visit (${began}): ${date}`, remedy }];
}

/** How many years before its visit a paper may have been signed: one that was signed in the months before can be a paper of it. */
const MOST_YEARS = 1;

const yearOf = (day: PartialDay): number => Number(day.slice(0, 4));
