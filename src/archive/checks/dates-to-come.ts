import type { Content } from '../../schemas/collections.ts';
import { lastPossibleDayOf } from '../load/build-date.ts';
import { isBefore, type Day, type PartialDay } from '../../schemas/fields/partial-day.ts';
import { TERM_LISTS, type FieldsWithTerms } from '../../validation/rules/term-dates.ts';
import type { Diagnostic } from '../../validation/diagnostics/diagnostic.ts';
import { formatPath } from '../../validation/diagnostics/field-path.ts';

/**
 * Finds days after `today` of what must have happened before anybody could write of it: publications, changes, corrections, states of
 * promises, papers, visits that have begun, and the first days of offices, names and governments. Only a briefing under embargo waits for
 * its day: anything else that is in the content is published with the next build.
 */
export function checkDatesToCome(content: Content, today: Day): Diagnostic[] {
  const { briefings, register } = content;
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
  return [...ofBriefings, ...ofRows, ...termsToCome(content, today)];
}

/** Terms that begin after `today`. One may end then: the end of a term is often known before. */
const termsToCome = ({ people, countries, places, organisations, topics }: Content, today: Day): Diagnostic[] =>
  [people, countries, places, organisations, topics]
    .flat()
    .flatMap(({ file, data }) =>
      TERM_LISTS.flatMap((list) =>
        ((data as FieldsWithTerms)[list] ?? []).flatMap(({ from }, at) =>
          datesOf(file, undefined, today, [[[list, at, 'from'], from]], 'correct the day, or add the entry when it has begun'),
        ),
      ),
    );

type DatedField = [path: PropertyKey[], date: PartialDay | undefined];

const AT_ONCE =
  'correct the day; what is in the content goes online at once, so give what is to appear later an `embargo`, or keep it outside';

const datesOf = (file: string, line: number | undefined, today: Day, fields: DatedField[], remedy = AT_ONCE): Diagnostic[] =>
  fields.flatMap(([path, date]) =>
    date !== undefined && isBefore(today, date)
      ? [
          {
            file,
            line,
            field: formatPath(path),
            problem: `is ${date}, a day to come: today is ${today}`,
            remedy,
          },
        ]
      : [],
  );
