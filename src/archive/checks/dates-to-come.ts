import type { Content } from '../../schemas/collections.ts';
import { lastPossibleDayOf } from '../load/build-date.ts';
import { isBefore, type Day, type PartialDay } from '../../schemas/fields/partial-day.ts';
import type { Diagnostic } from '../../validation/diagnostics/diagnostic.ts';
import { formatPath } from '../../validation/diagnostics/field-path.ts';

/**
 * Finds days after `today` of what must have happened before anybody could write of it: publications, changes, corrections, states of
 * promises, papers, and visits that have begun. Only a briefing under embargo waits for its day: anything else that is in the content is
 * published with the next build.
 */
export function checkDatesToCome({ briefings, register }: Content, today: Day): Diagnostic[] {
  const ofBriefings = briefings.flatMap(({ file, data }) => {
    const { embargo, published, updated, sources, corrections, commitments, documents, visit } = data;
    return datesOf(file, undefined, lastPossibleDayOf(embargo, today), [
      [['published'], published],
      [['updated'], updated],
      ...sources.map((source, at): DatedField => [['sources', at, 'published'], source.published]),
      ...corrections.map(({ date }, at): DatedField => [['corrections', at, 'date'], date]),
      ...commitments.flatMap(({ made, history }, at) => [
        [['commitments', at, 'made'], made] satisfies DatedField,
        ...history.map(({ asOf }, n): DatedField => [['commitments', at, 'history', n, 'asOf'], asOf]),
      ]),
      ...(documents === 'none' ? [] : documents).flatMap(({ date, inForce }, at): DatedField[] => [
        [['documents', at, 'date'], date],
        [['documents', at, 'inForce'], inForce],
      ]),
      ...('from' in visit ? [[['visit', 'from'], visit.from] satisfies DatedField] : []),
    ]);
  });
  const ofRows = register.flatMap(({ file, line, data }) => datesOf(file, line, today, [[['published'], data.published]]));
  return [...ofBriefings, ...ofRows];
}

type DatedField = [path: PropertyKey[], date: PartialDay | undefined];

const datesOf = (file: string, line: number | undefined, today: Day, fields: DatedField[]): Diagnostic[] =>
  fields.flatMap(([path, date]) =>
    date !== undefined && isBefore(today, date)
      ? [
          {
            file,
            line,
            field: formatPath(path),
            problem: `is ${date}, a day to come: today is ${today}`,
            remedy:
              'correct the day; what is in the content goes online at once, so give what is to appear later an `embargo`, or keep it outside',
          },
        ]
      : [],
  );
