import { isBefore, type PartialDay } from '../../schemas/fields/partial-day.ts';
import type { Country, Place } from '../model/subject.ts';

/** The English name that a place or country bore on a date: Nur-Sultan in 2021, Astana since. */
export function nameOn({ name, names }: Place | Country, date: PartialDay): string {
  const then = names.find(
    ({ lang, from, to }) => lang === 'en' && (from ?? to) !== undefined && !(from && isBefore(date, from)) && !(to && isBefore(to, date)),
  );
  return then?.text ?? name;
}
