import type { Gap } from '../archive/model/date-arithmetic.ts';
import type { OfficeFunction } from '../schemas/person.ts';
import type { VisitKind, VisitState } from '../schemas/visit.ts';
import { count } from './numbers.ts';

/** The words for visits on any page. */
export const visitWords = {
  visitState: {
    announced: 'Announced',
    'under way': 'Under way',
    concluded: 'Concluded',
    postponed: 'Postponed',
    cancelled: 'Cancelled',
  } satisfies Record<VisitState, string>,
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
  /** Read aloud instead of the arrow of a route. */
  routeTo: 'to',
  office: (title: string, country: string, isDeFacto: boolean) => `${title}, ${country}${isDeFacto ? ' (de facto)' : ''}`,
  /** A gap in words. Where the reader’s day is before the other date, the gap is 0 days. */
  gap: ({ years, months, days, exact }: Gap) => {
    const parts = [years > 0 ? count(years, 'year', 'years') : '', months > 0 ? count(months, 'month', 'months') : ''].filter(
      (part) => part !== '',
    );
    const text = parts.length > 0 ? parts.join(', ') : count(Math.max(days, 0), 'day', 'days');
    return exact ? text : `about ${text}`;
  },
} as const;
