import type { Gap } from '../archive/model/date-arithmetic.ts';
import type { OfficeFunction } from '../schemas/office.ts';
import type { VisitKind, VisitState } from '../schemas/visit.ts';
import { count, formatList } from './numbers.ts';

/** A gap counted from a date known only to the year: the whole years that it has at least and at most. */
function yearsBetween(least: number, most: number): string {
  if (least === 0) return most === 0 ? 'less than a year' : 'less than 2 years';
  return least === most ? count(least, 'year', 'years') : `${least} or ${count(most, 'year', 'years')}`;
}

/** Visitors of one country. A country is not named where a visitor stands for none. */
interface VisitorGroup {
  names: string[];
  country: string | undefined;
}

/** What a cable line says; `from` is a place, where one is known. */
interface CableFacts {
  groups: VisitorGroup[];
  from: string | undefined;
  to: string[];
  when: string;
  kind: string | undefined;
  state: string | undefined;
}

/** Names as they stand in a line: of more than two, the first and the number of the others. */
const shortList = ([first = '', second = '', ...more]: string[]): string =>
  more.length > 0 ? `${first} and ${more.length + 1} others` : formatList(second === '' ? [first] : [first, second]);

/** The words for visits on any page. */
export const visitWords = {
  visitState: {
    announced: 'Announced',
    'under way': 'Under way',
    concluded: 'Concluded',
    postponed: 'Postponed',
    cancelled: 'Cancelled',
  } satisfies Record<VisitState, string>,
  /** The state of a visit announced for a day that has passed. */
  announcedInThePast: 'Announced; no report that it took place',
  /** The visitors of a cable line. The countries are left out where the route begins with them. */
  cableWho: (groups: VisitorGroup[], withCountries: boolean) =>
    groups.map(({ names, country }) => shortList(names) + (withCountries && country !== undefined ? ` (${country})` : '')).join(', '),
  /** A cable line as a sentence: `Sergey Lavrov of Russia, from New Delhi to Islamabad, 6–7 April 2021. Working visit.` */
  cableSentence: ({ groups, from, to, when, kind, state }: CableFacts) => {
    const who = formatList(
      groups.map(({ names, country }) => (country === undefined ? formatList(names) : `${formatList(names)} of ${country}`)),
    );
    const route = `${from === undefined ? '' : `from ${from} `}to ${to.join(', then ')}`;
    return [`${who}, ${route}, ${when}`, kind, state].flatMap((part) => (part === undefined ? [] : `${part}.`)).join(' ');
  },
  /** The name of a visit as an event, for search engines: `Sergey Lavrov in Islamabad, 6 April 2021`. */
  eventName: (who: string[], where: string[], when: string) => `${formatList(who)} in ${formatList(where)}, ${when}`,
  cableWhen: (days: string, hasUnknownEnd: boolean) => (hasUnknownEnd ? `${days} until a day not known` : days),
  openSpan: (from: string) => `${from} – ?`,
  endNotKnown: 'Our sources do not say when the visit ended',
  dateNotKnown: (year: string) => `${year}, date not known`,
  visitKind: {
    state: 'State visit',
    official: 'Official visit',
    working: 'Working visit',
    summit: 'Summit',
    multilateral: 'Multilateral meeting',
    transit: 'Transit',
  } satisfies Record<VisitKind, string>,
  function: {
    'head of state': 'head of state',
    'head of government': 'head of government',
    'deputy head of government': 'deputy head of government',
    'foreign minister': 'foreign minister',
    'defence minister': 'defence minister',
    'finance minister': 'finance minister',
    'interior minister': 'interior minister',
    'trade minister': 'trade minister',
    'energy minister': 'energy minister',
    minister: 'minister',
    'deputy minister': 'deputy minister',
    adviser: 'adviser',
    envoy: 'envoy',
    ambassador: 'ambassador',
    'military chief': 'military chief',
    legislator: 'legislator',
    other: 'official of this rank',
  } satisfies Record<OfficeFunction, string>,
  route: (from: string, to: string) => `${from} → ${to}`,
  office: (title: string, country: string, isDeFacto: boolean) => `${title}, ${country}${isDeFacto ? ' (de facto)' : ''}`,
  /** A gap in words. Where the reader’s day is before the other date, the gap is 0 days. */
  gap: ({ years, months, days, exact, orYears }: Gap) => {
    if (orYears !== undefined) return yearsBetween(years, orYears);
    const parts = [years > 0 ? count(years, 'year', 'years') : '', months > 0 ? count(months, 'month', 'months') : ''].filter(
      (part) => part !== '',
    );
    if (parts.length === 0 && !exact) return 'less than 2 months';
    const text = parts.length > 0 ? parts.join(', ') : count(Math.max(days, 0), 'day', 'days');
    return exact ? text : `about ${text}`;
  },
} as const;
