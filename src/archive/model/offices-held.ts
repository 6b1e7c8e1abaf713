import { isBefore, type PartialDay } from '../../schemas/fields/partial-day.ts';
import type { Office } from '../../schemas/office.ts';
import { compareText } from '../../compare-text.ts';
import type { Person } from './entity.ts';

/**
 * The offices that a person may have held on a date: those whose term had not certainly ended, and was not certainly still to begin.
 * Terms whose beginning and end are known come before terms with an open end; of equally certain terms, the later comes first.
 */
export function officesOn(person: Person, date: PartialDay): Office[] {
  return person.offices
    .filter(({ from, to }) => !(from && isBefore(date, from)) && !(to && isBefore(to, date)))
    .sort((a, b) => openEnds(a) - openEnds(b) || compareText(b.from ?? '', a.from ?? ''));
}

/** The office that a person held on a date: the one with the given title, or else the most certain one. */
export function officeOn(person: Person, date: PartialDay, title?: string): Office | undefined {
  const held = officesOn(person, date);
  return title ? held.find((office) => office.title === title) : held[0];
}

/** The office that began last; an office whose beginning is unknown counts as the earliest. */
export const latestOffice = ({ offices }: Person): Office | undefined =>
  offices.toSorted((a, b) => compareText(a.from ?? '', b.from ?? '')).at(-1);

const openEnds = ({ from, to, current }: Office): number => (from ? 0 : 1) + (to || current ? 0 : 1);
