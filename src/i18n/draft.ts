import { formatDate, formatSpan } from './dates.ts';
import { formatList } from './numbers.ts';

/** The words with which a draft begins, made from the facts of a visit: an editor replaces them. */
export const draft = {
  title: (visitors: string[], places: string[], isAhead: boolean) =>
    `${formatList(visitors)} ${isAhead ? 'to visit' : visitors.length > 1 ? 'visit' : 'visits'} ${formatList(places)}`,
  visited: (visitors: string[], places: string[], from: string | undefined, to: string | undefined, isAhead: boolean) =>
    `${formatList(visitors)} ${isAhead ? `${visitors.length > 1 ? 'are' : 'is'} to visit` : 'visited'} ${formatList(places)}${from === undefined ? '' : daysInSentence(from, to, isAhead)}.`,
  received: (hosts: string[], isAhead: boolean) =>
    `${formatList(hosts)} ${isAhead ? `${hosts.length > 1 ? 'are' : 'is'} to be the host` : hosts.length > 1 ? 'were the hosts' : 'was the host'}.`,
  present: (people: string[], places: string[]) => `${formatList(people)} in ${formatList(places)}.`,
  subjects: (topics: string[]) => `Subjects: ${topics.join(', ')}.`,
  headings: { signed: 'Signed', promised: 'Promised', figures: 'Numbers given', said: 'What was said' },
  wireReport: (day: string, visitors: string[], places: string[]) =>
    `Wire report of ${day} on ${formatList(visitors)} in ${formatList(places)}`,
  agencyNotNamed: 'wire report (agency not named)',
  occasion: (event: string | undefined, place: string, day: string) => `${event ?? 'During the visit'}, ${place}, ${day}`,
  reported: (event: string | undefined, day: string) => `${event === undefined ? 'Reported' : `${event}, reported`} on ${day}`,
  officer: (name: string, title: string, of: string) => `${name} (${title}, ${of})`,
};

/** The days of a visit, after its places. Where the last day is not known, the visitor only arrives. */
function daysInSentence(from: string, to: string | undefined, isAhead: boolean): string {
  const span = formatSpan(from, to);
  if (span.startsWith('from ')) return `${isAhead ? '' : ', arriving'} on ${formatDate(from)}`;
  return span.startsWith('until ') ? ` ${span}` : ` ${from.length === 10 ? 'on' : 'in'} ${span}`;
}
