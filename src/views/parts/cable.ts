import type { Archive } from '../../archive/model/archive.ts';
import { lastUpcomingDay } from '../../archive/facts/upcoming-visits.ts';
import { nameOn } from '../../archive/names/name-on-date.ts';
import { sendersOf, type Visit } from '../../archive/model/visit.ts';
import { formatDate, formatSpan } from '../../i18n/dates.ts';
import { messages } from '../../i18n/messages.ts';
import { formatList } from '../../i18n/numbers.ts';
import type { Day } from '../../schemas/fields/partial-day.ts';
import type { VisitState } from '../../schemas/visit.ts';
import { nameInSentenceOn } from './names/name-in-sentence.ts';
import type { Link } from './link.ts';
import { visitHref } from '../lists/visit-pages.ts';

/** The line that identifies a visit on every page: `SERGEY LAVROV (RUSSIA) · NEW DELHI → ISLAMABAD · 6–7 APR 2021`. */
export interface Cable {
  /** The visitors. Their countries follow in brackets, unless the route begins with them. */
  who: string;
  /** The whole line in words, which is what screen readers read. */
  sentence: string;
  /** Where the visitors came from: a place or a country if a source or the stop before says so, else their countries. */
  from: string;
  /** The places that were visited, in order. */
  to: string[];
  when: string;
  /** Says that the end of the visit is not known, where `when` has a question mark for it. */
  whenNote?: string | undefined;
  /** The first day in ISO 8601, as exact as it is known: `2021-04-06`, `2021-04` or `2021`. */
  date: string;
  /** Only where it is not an official visit, which most are. */
  kind?: string | undefined;
  /** The countries of the visitors and those that received them: `Norland – Sudonia`. */
  countries: string;
  state: VisitState;
  stateLabel: string;
  /** Whether the visit is in the register alone and has no briefing. */
  registered: boolean;
}

/** A visit in a list: its cable line, headline and summary. */
export interface CableItem extends Cable {
  id: string;
  href: string;
  title: string;
  summary?: string | undefined;
  /** The ids of the countries of the visitors and of those that received them, each once. */
  countryIds: string[];
  /** The day on which its briefing was first published. */
  published?: Day | undefined;
  /** For a visit without a briefing, the source that the register names, and the stops before and after it. */
  record?: { source: { title: string; publisher: string; date: string; url?: string | undefined }; stops: NeighbourStops } | undefined;
}

/** Links to the stops just before and just after a visit on the same journey. */
export interface NeighbourStops {
  previous?: Link | undefined;
  next?: Link | undefined;
}

/** The cable line of a visit. */
export function cableOf(visit: Visit, { neighbours, today }: Archive): Cable {
  const origin = visit.origin?.place ?? visit.origin?.country ?? neighbours.get(visit.id)?.previous?.stops.at(-1)?.place;
  const line = {
    from: origin
      ? nameOn(origin, visit.date)
      : sendersOf(visit)
          .map(({ name }) => name)
          .join(', '),
    to: placesOf(visit),
    kind: kindOf(visit),
    stateLabel: stateLabelOf(visit, today),
  };
  const groups = visitorsByCountry(visit);
  return {
    ...line,
    ...whenOf(visit),
    who: messages.cableWho(groups, origin !== undefined),
    sentence: messages.cableSentence({
      ...line,
      groups,
      from: origin && nameInSentenceOn(origin, visit.date),
      when: messages.cableWhen(spanOf(visit), hasUnknownEnd(visit)),
      state: visit.state === 'concluded' ? undefined : line.stateLabel,
    }),
    date: visit.date,
    countries: [sendersOf(visit), visit.receiving].map((side) => side.map(({ name }) => name).join(', ')).join(' – '),
    state: visit.state,
    registered: visit.record !== undefined,
  };
}

/** The names of the visitors, those of one country together. */
function visitorsByCountry({ visitors }: Visit): { names: string[]; country: string | undefined }[] {
  const groups = Map.groupBy(visitors, ({ country, organisation }) => (country ?? organisation)?.name);
  return [...groups].map(([country, of]) => ({ country, names: of.map((it) => ('person' in it ? it.person.name : it.name)) }));
}

/** The kind of a visit where it is known and tells the reader something: an official visit is the rule. */
function kindOf({ kind }: Visit): string | undefined {
  return kind === undefined || kind === 'official' ? undefined : messages.visitKind[kind];
}

/** The days of a visit; of one known only to the year, that its date is not known. */
function whenOf(visit: Visit): Pick<Cable, 'when' | 'whenNote'> {
  const { date } = visit;
  if (hasUnknownEnd(visit)) return { when: messages.openSpan(formatDate(date, 'short')), whenNote: messages.endNotKnown };
  const days = spanOf(visit, 'short');
  return { when: days === date ? messages.dateNotKnown(date) : days };
}

/** Whether a visit is over, began on a known day and ended on a day that no source gives. */
export const hasUnknownEnd = ({ state, from, to }: Visit): boolean =>
  state === 'concluded' && from?.length === 10 && (to === undefined || to.length < from.length);

const spanOf = ({ from, to, date }: Visit, style?: 'short') => formatSpan(from ?? date, to ?? (from ? undefined : date), style);

/** The state of a visit. One announced for a day that has passed is not said to be still to come. */
function stateLabelOf(visit: Visit, today: Day): string {
  const isPast = visit.state === 'announced' && lastUpcomingDay(visit) < today;
  return isPast ? messages.announcedInThePast : messages.visitState[visit.state];
}

/** The names that the destinations of a visit had at the time. */
export const placesOf = (visit: Visit): string[] => destinationsOf(visit).map((destination) => nameOn(destination, visit.date));

const itemsByArchive = new WeakMap<Archive, Map<Visit, CableItem>>();

/** A visit as an item of a list, with the headline of its briefing or a title made from the register. Made once for dozens of lists. */
export function cableItemOf(visit: Visit, archive: Archive): CableItem {
  const items = itemsByArchive.get(archive) ?? new Map<Visit, CableItem>();
  itemsByArchive.set(archive, items);
  const item = items.get(visit) ?? makeItem(visit, archive);
  items.set(visit, item);
  return item;
}

function makeItem(visit: Visit, archive: Archive): CableItem {
  const { id, record } = visit;
  const briefing = archive.briefingById.get(id);
  const source = record && {
    ...record.source,
    date: record.source.published ? formatDate(record.source.published) : messages.briefing.undated,
  };
  return {
    ...cableOf(visit, archive),
    id,
    href: visitHref(visit, archive),
    title: briefing?.title ?? registeredTitle(visit),
    summary: briefing?.summary ?? record?.note,
    countryIds: [...new Set([...visit.sending, ...visit.receiving].map((country) => country.id))],
    published: briefing?.published,
    record: source && { source, stops: neighbourStopsOf(visit, archive) },
  };
}

export function neighbourStopsOf(visit: Visit, archive: Archive): NeighbourStops {
  const linkTo = (stop: Visit | undefined) => stop && { text: placesOf(stop).join(', '), href: visitHref(stop, archive) };
  const { previous, next } = archive.neighbours.get(visit.id) ?? {};
  return { previous: linkTo(previous), next: linkTo(next) };
}

/** The title of a visit that has no headline: `Nawaz Sharif’s visit to Russia`. */
function registeredTitle(visit: Visit): string {
  const visitors = visit.visitors.map((visitor) => ('person' in visitor ? visitor.person.name : visitor.name));
  const destinations = destinationsOf(visit).map((destination) => nameInSentenceOn(destination, visit.date));
  return messages.register.title(formatList(visitors), formatList(destinations));
}

/** The places that were visited, or the countries where no place is known. */
export const destinationsOf = ({ stops, receiving }: Visit) => (stops.length > 0 ? stops.map(({ place }) => place) : receiving);
