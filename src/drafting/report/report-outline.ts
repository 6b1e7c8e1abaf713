import { draft as words } from '../../i18n/draft.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import { relativeDays } from '../../validation/body/relative-days.ts';
import type { Extraction } from './extract-report.ts';
import type { FoundVisit } from './find-visit.ts';
import { SOURCE, type Entries } from './report-entries.ts';

/** The text of a draft: the facts as points in few words, each with its source, and the quotations in their places. */
export function outlineOf(visit: FoundVisit, { topics }: Extraction, { commitments, quotes, figures, documents }: Entries): string {
  const people = [...visit.visitors, ...visit.hosts].map(({ value }) => value.name);
  const note = `[@${SOURCE}]`;
  const points = (lines: string[]) =>
    lines
      .filter((line) => relativeDays(line).length === 0)
      .map((line) => `- ${line}${note}`)
      .join('\n');
  const sections = [
    { heading: words.headings.signed, text: points(documents.map(({ value }) => `${value.title}.`)) },
    { heading: words.headings.promised, text: points(commitments.map(({ value }) => `${value.what}.`)) },
    {
      heading: words.headings.figures,
      text: points(figures.map(({ value }) => `${formatNumber(value.value)} ${value.unit}: ${value.what}.`)),
    },
    { heading: words.headings.said, text: quotes.map(({ value }) => `::quote[${value.key}]`).join('\n\n') },
  ];
  const opening = [
    words.present(
      people,
      visit.places.map(({ value }) => value.name),
    ),
    ...(topics.length > 0 ? [words.subjects(topics.map(({ value }) => value.name))] : []),
  ];
  return [points(opening), ...sections.filter(({ text }) => text !== '').map(({ heading, text }) => `## ${heading}\n\n${text}`)].join(
    '\n\n',
  );
}
