import type { Archive } from '../archive/model/archive.ts';
import type { Briefing } from '../archive/model/briefing.ts';
import { compareText } from '../compare-text.ts';
import type { PartialDay } from '../schemas/fields/partial-day.ts';

/** An address of a source, and where the content names it. */
export interface SourceLink {
  /** The path of the file below the content folder. */
  file: string;
  /** What names it: a source or a document of a briefing, or a row of the register. */
  of: 'source' | 'document' | 'row';
  /** The key of the source or document, or the id of the row. */
  key: string;
  url: string;
  /** The last date on which the page is known to have said what it is cited for: that of the source, or else that of the briefing. */
  date?: PartialDay | undefined;
  /** The address of its archived copy, where the content names one. */
  archived?: string | undefined;
}

/** The addresses of all sources of an archive, by file and key; those that stand in several places are there several times. */
export function sourceLinks({ briefings, visits }: Pick<Archive, 'briefings' | 'visits'>): SourceLink[] {
  const rows = visits.flatMap(({ id, file, record }): SourceLink[] =>
    record?.source.url === undefined ? [] : [{ file, of: 'row', key: id, url: record.source.url, date: record.source.published }],
  );
  return [...briefings.flatMap(linksOfBriefing), ...rows].sort(
    (a, b) => compareText(a.file, b.file) || compareText(a.of, b.of) || compareText(a.key, b.key),
  );
}

function linksOfBriefing({ file, published, sources, documents }: Briefing): SourceLink[] {
  return [
    ...sources.flatMap((source): SourceLink[] => {
      const { key, url, archived } = source;
      return url === undefined ? [] : [{ file, of: 'source', key, url, date: source.published ?? published, archived }];
    }),
    ...documents.flatMap((document): SourceLink[] => {
      const { key, text, archived } = document;
      return text === undefined ? [] : [{ file, of: 'document', key, url: text, date: published, archived }];
    }),
  ];
}
