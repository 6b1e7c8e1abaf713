import { formatDate } from '../../i18n/dates.ts';
import { messages } from '../../i18n/messages.ts';

/** Formats the term of an office or name: `9 March 2004 – 2008`, `since 2004`, `until 2008`, or that no date is known. */
export function formatTerm(from: string | undefined, to: string | undefined): string {
  const words = messages.entity;
  if (from && to) return `${formatDate(from)} – ${formatDate(to)}`;
  if (from) return words.since(formatDate(from));
  return to ? words.until(formatDate(to)) : words.undated;
}
