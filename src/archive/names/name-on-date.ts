import { isBefore, type PartialDay } from '../../schemas/fields/partial-day.ts';
import type { Country, Place } from '../model/entity.ts';

/** The English name of a place or country on a date: Nur-Sultan in 2021, Astana today. Only dated former names count. */
export function nameOn({ name, names }: Place | Country, date: PartialDay): string {
  const formerName = names.find(
    ({ lang, from, to }) => lang === 'en' && (from ?? to) !== undefined && !(from && isBefore(date, from)) && !(to && isBefore(to, date)),
  );
  return formerName?.text ?? name;
}
