import type { FieldFinding } from '../diagnostics/finding.ts';
import { isBefore } from './visit-dates.ts';

/** What holds for a time: an office, a name, a government. */
interface Term {
  from?: string | undefined;
  to?: string | undefined;
}

/** The lists of terms in the files of people, countries, places, organisations and topics. */
const LISTS = ['names', 'offices', 'governments'] as const;

/** Checks the terms of one file, as far as its fields passed: none ends before it begins. */
export const checkTermDates = (fields: Partial<Record<(typeof LISTS)[number], Term[]>>): FieldFinding[] =>
  LISTS.flatMap((list) =>
    (fields[list] ?? []).flatMap(({ from, to }, at) =>
      from && to && isBefore(to, from)
        ? [{ path: [list, at, 'to'], problem: `ends (${to}) before it starts (${from})`, remedy: 'put the later date last' }]
        : [],
    ),
  );
