import { isBefore, type PartialDay } from '../../schemas/fields/partial-day.ts';
import type { Office } from '../../schemas/person.ts';
import type { Person } from './subject.ts';

/**
 * The offices that a person may have held on a date: all whose term was not certainly over or not yet begun.
 * Terms that are certain to cover the date come before those with open ends, later ones before earlier.
 */
export function officesOn(person: Person, date: PartialDay): Office[] {
  return person.offices
    .filter(({ from, to }) => !(from && isBefore(date, from)) && !(to && isBefore(to, date)))
    .sort((a, b) => openEnds(a) - openEnds(b) || ((b.from ?? '') < (a.from ?? '') ? -1 : 1));
}

/** The office that a person held on a date: the one with the given title, else the most certain. */
export function officeOn(person: Person, date: PartialDay, title?: string): Office | undefined {
  const held = officesOn(person, date);
  return title ? held.find((office) => office.title === title) : held[0];
}

/** The title of the office that began last, as far as its dates are known. */
export const latestOffice = ({ offices }: Person): string | undefined =>
  offices.toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? 1 : -1))[0]?.title;

const openEnds = ({ from, to, current }: Office): number => (from ? 0 : 1) + (to || current ? 0 : 1);
