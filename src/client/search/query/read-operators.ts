import { readDate, type DateSpan } from './read-dates.ts';

/** What an operator says of the name behind it: what it is, or its part in the visit. */
export type Role = 'person' | 'country' | 'place' | 'topic' | 'organisation' | 'from' | 'to';

const ROLES: Record<string, Role> = {
  ...{ person: 'person', who: 'person', country: 'country', place: 'place', topic: 'topic', about: 'topic' },
  ...{ organisation: 'organisation', organization: 'organisation', org: 'organisation', from: 'from', to: 'to', in: 'to' },
};

/** Before a date, these bound the days of the visit. */
const BOUNDS: Record<string, (span: { first: number; last: number }) => DateSpan> = {
  ...{ from: ({ first }) => ({ first, last: FAR }), since: ({ first }) => ({ first, last: FAR }) },
  ...{ to: ({ last }) => ({ first: -FAR, last }), until: ({ last }) => ({ first: -FAR, last }) },
  ...{ after: ({ last }) => ({ first: last + 1, last: FAR }), before: ({ first }) => ({ first: -FAR, last: first - 1 }) },
  ...{ year: (span) => span, date: (span) => span, on: (span) => span },
};

/** Further from 1970, in days, than any visit. */
const FAR = 1e6;

/** An operator with a name behind it: `from:Russia`, `-person:"Imran Khan"`. */
export interface RoleOperator {
  /** As it was typed. */
  text: string;
  role: Role;
  /** The name, as it was typed. */
  name: string;
  isExcluded: boolean;
}

/** What a query has of operators, and the rest of it. */
export interface Operators {
  roles: RoleOperator[];
  /** The dates between which the visit must lie, each as it was typed. */
  bounds: { text: string; dates: DateSpan }[];
  /** The operators that the search does not have: `site:`. What they stand before is left in the query. */
  unknown: string[];
  rest: string;
}

/** A word with a colon and something behind it. An address is none. */
const OPERATOR = /(^|\s)([-−]?)(\p{L}{2,20}):(?!\/\/)(\s?)("[^"]*"|[^\s":][^\s"]*)/gu;

/** Reads the operators of a query, in which all quotation marks are `"`. `today` is in days since 1970. */
export function readOperators(query: string, today: number): Operators {
  const [roles, bounds, unknown]: [RoleOperator[], Operators['bounds'], string[]] = [[], [], []];
  const rest = query.replace(OPERATOR, (whole, before: string, minus: string, word: string, space: string, value: string): string => {
    const name = value.replaceAll('"', '').trim();
    // With a capital it is the beginning of a sentence.
    if (word !== word.toLowerCase() || name === '') return whole;
    const text = whole.trim();
    const span = word in BOUNDS ? readDate(name.toLowerCase().split(/\s+/u), today)?.span : undefined;
    const dates = span && 'first' in span ? BOUNDS[word]?.(span) : undefined;
    if (dates) bounds.push({ text, dates });
    else if (word in ROLES) roles.push({ text, role: ROLES[word] ?? 'person', name, isExcluded: minus !== '' });
    else if (space === '') unknown.push(`${word}:`);
    else return whole;
    return dates || word in ROLES ? before : `${before}${minus}${value}`;
  });
  return { roles, bounds, unknown, rest };
}
