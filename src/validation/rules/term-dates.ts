import { isBefore } from '../../schemas/fields/partial-day.ts';
import type { FieldFinding } from '../diagnostics/field-finding.ts';

/** Something that lasts for a time: an office, a name, a government. */
interface Term {
  from?: string | undefined;
  to?: string | undefined;
}

/** The lists of terms in the files of people, countries, places, organisations and topics. */
export const TERM_LISTS = ['names', 'offices', 'governments'] as const;

/** The lists of terms that a file may have. */
export type FieldsWithTerms = Partial<Record<(typeof TERM_LISTS)[number], Term[]>>;

/** Checks the valid fields of one file: no term ends before it begins. */
export const checkTermDates = (fields: FieldsWithTerms): FieldFinding[] =>
  TERM_LISTS.flatMap((list) =>
    (fields[list] ?? []).flatMap(({ from, to }, at) =>
      from && to && isBefore(to, from)
        ? [{ path: [list, at, 'to'], problem: `ends (${to}) before it starts (${from})`, remedy: 'put the later date last' }]
        : [],
    ),
  );
