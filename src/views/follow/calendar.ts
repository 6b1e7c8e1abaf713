import { dayAfter, firstDayOf, isWholeDay, lastDayOf } from '../../archive/model/date-arithmetic.ts';
import type { Archive } from '../../archive/model/archive.ts';
import type { OwnedCommitment } from '../../archive/facts/all-commitments.ts';
import { outcomeOf } from '../../archive/model/commitment-outcome.ts';
import type { Visit } from '../../archive/model/visit.ts';
import { compareText } from '../../compare-text.ts';
import { messages } from '../../i18n/messages.ts';
import { formatList } from '../../i18n/numbers.ts';
import { formatDate } from '../../i18n/dates.ts';
import type { Day, PartialDay } from '../../schemas/fields/partial-day.ts';
import type { VisitState } from '../../schemas/visit.ts';
import { settings } from '../../settings.ts';
import { site } from '../../site.ts';
import { visitHref } from '../lists/visit-pages.ts';
import { absoluteUrl, anchors, routes } from '../meta/routes.ts';
import { cableItemOf, hasUnknownEnd, placesOf } from '../parts/cable.ts';
import { partyLinks } from '../parts/link.ts';
import { firstIdOf, lastChangeOf } from './feed-items.ts';
import type { ThreadCalendar } from './thread-calendar.ts';

/** A day or several days in a calendar. All texts are plain. */
export interface CalendarEvent {
  /** Never changes, so that a correction changes the event and adds none. */
  id: string;
  first: Day;
  /** The day after the last. */
  end: Day;
  status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  category: string;
  title: string;
  description: string;
  location?: string | undefined;
  url: string;
  /** How often it was corrected. */
  sequence: number;
  /** The day on which what it says was last changed. */
  changed: Day;
}

/** A calendar: its events, the latest first, and how many things it leaves out. */
export interface Calendar {
  title: string;
  description: string;
  page: string;
  events: CalendarEvent[];
}

const words = messages.calendars;

/** What is in a calendar: the latest visits and due dates that are known to the day, as many of each as `site.sizes.calendar`. */
export function contentsOfCalendar({ name, page, visits, commitments }: ThreadCalendar, archive: Archive): Calendar {
  const allDue = commitments().flatMap((owned) => (dueOf(owned) === undefined ? [] : [owned]));
  const [exactVisits, exactDue] = [visits.filter(({ date }) => isWholeDay(date)), allDue.filter((owned) => isWholeDay(dueOf(owned)))];
  const [shownVisits, shownDue] = [latest(exactVisits, ({ date }) => date), latest(exactDue, (owned) => dueOf(owned) ?? '')];
  const events = [...shownVisits.map((visit) => visitEvent(visit, archive)), ...shownDue.map((owned) => dueEvent(owned, archive))];
  return {
    title: `${site.name}: ${words.title(name)}`,
    description: words.description(
      name,
      { visits: shownVisits.length, due: shownDue.length },
      { visits: visits.length - exactVisits.length, due: allDue.length - exactDue.length },
      { visits: exactVisits.length - shownVisits.length, due: exactDue.length - shownDue.length },
    ),
    page,
    events: events.sort((a, b) => compareText(b.first, a.first)),
  };
}

const latest = <T>(items: T[], dateOf: (item: T) => Day): T[] =>
  items.toSorted((a, b) => compareText(dateOf(b), dateOf(a))).slice(0, site.sizes.calendar);

const STATUS = {
  announced: 'TENTATIVE',
  'under way': 'CONFIRMED',
  concluded: 'CONFIRMED',
  postponed: 'CANCELLED',
  cancelled: 'CANCELLED',
} as const satisfies Record<VisitState, CalendarEvent['status']>;

function visitEvent(visit: Visit, archive: Archive): CalendarEvent {
  const { id, state, date, to, visitors, record } = visit;
  const briefing = archive.briefingById.get(id);
  const last = isWholeDay(to) && to > date ? to : date;
  const url = absoluteUrl(visitHref(visit, archive));
  const { title, summary, stateLabel } = cableItemOf(visit, archive);
  const places = placesOf(visit);
  const what = words.visit(formatList(visitors.map((it) => ('person' in it ? it.person.name : it.name))), formatList(places));
  return {
    id: `visit-${briefing ? firstIdOf(briefing) : id}@${HOST}`,
    first: date,
    end: dayAfter(last),
    status: STATUS[state],
    category: words.categories.visit,
    title: state === 'concluded' ? what : words.withState(stateLabel, what),
    description: [title, summary, hasUnknownEnd(visit) ? `${messages.endNotKnown}.` : undefined, url].filter(Boolean).join('\n\n'),
    location: formatList(places),
    url,
    sequence: briefing?.corrections.length ?? 0,
    // A row of the register has no day of its own; its source was there before it.
    changed: briefing ? lastChangeOf(briefing) : lastDayOf(record?.source.published ?? date),
  };
}

function dueEvent(owned: OwnedCommitment, archive: Archive): CalendarEvent {
  const { commitment, briefing } = owned;
  const { key, formerly, what, by } = commitment;
  const due = firstDayOf(dueOf(owned) ?? briefing.visit.date);
  const outcome = outcomeOf(commitment);
  const url = absoluteUrl(routes.briefing(briefing.id, anchors.commitment(key)));
  const parties = formatList(partyLinks(by, archive).map(({ text }) => text));
  return {
    id: `due-${firstIdOf(briefing)}-${formerly[0] ?? key}@${HOST}`,
    first: due,
    end: dayAfter(due),
    status: outcome === 'withdrawn' ? 'CANCELLED' : 'CONFIRMED',
    category: words.categories.due,
    title: words.due(what),
    description: [words.dueBy(parties, formatDate(due)), messages.commitmentOutcome[outcome], briefing.title, url].join('\n\n'),
    url,
    sequence: briefing.corrections.length,
    changed: lastChangeOf(briefing),
  };
}

const dueOf = ({ commitment }: OwnedCommitment): PartialDay | undefined => ('due' in commitment ? commitment.due : undefined);

/** Calendars of different sites must not take each other's events for theirs. */
const HOST = new URL(settings.origin).hostname;
