import type { Archive } from '../../archive/model/archive.ts';
import { nameOn } from '../../archive/names/name-on-date.ts';
import type { Visit } from '../../archive/model/visit.ts';
import { formatDate, formatSpan } from '../../i18n/dates.ts';
import { messages } from '../../i18n/messages.ts';
import { formatList } from '../../i18n/numbers.ts';
import type { Day } from '../../schemas/fields/partial-day.ts';
import type { VisitState } from '../../schemas/visit.ts';
import { nameInSentenceOn } from './name-in-sentence.ts';
import type { Link } from './link.ts';
import { visitHref } from '../lists/visit-pages.ts';

/** The line that stands for a visit everywhere: `NEW DELHI → ISLAMABAD  6–7 APR 2021 / OFFICIAL VISIT / …`. */
export interface Cable {
  /** Where the visit came from: a place if one is known, else a country. */
  from: string;
  /** The places it led to, in order. */
  to: string[];
  when: string;
  /** The machine-readable first day, as exact as known. */
  date: string;
  kind: string;
  pair: string;
  state: VisitState;
  stateLabel: string;
  /** Is it known only from the register? */
  registered: boolean;
}

/** A visit in a list: its cable line, headline and summary. */
export interface CableItem extends Cable {
  id: string;
  href: string;
  title: string;
  summary?: string | undefined;
  /** The day its briefing was first published. */
  published?: Day | undefined;
  /** What the register says, for a visit without a briefing, and the stops before and after it. */
  record?: { source: { title: string; publisher: string; date: string; url?: string | undefined }; way: WayLinks } | undefined;
}

/** The stops just before and just after a visit on one way. */
export interface WayLinks {
  previous?: Link | undefined;
  next?: Link | undefined;
}

/** The cable line of a visit. */
export function cableOf(visit: Visit, { neighbours }: Archive): Cable {
  const origin = visit.origin?.place ?? neighbours.get(visit.id)?.previous?.stops.at(-1)?.place;
  return {
    from: origin ? nameOn(origin, visit.date) : visit.sending.map(({ name }) => name).join(', '),
    to: placesOf(visit),
    when: formatSpan(visit.from ?? visit.date, visit.to ?? (visit.from ? undefined : visit.date), 'short'),
    date: visit.date,
    kind: messages.visitKind[visit.kind],
    pair: [visit.sending, visit.receiving].map((side) => side.map(({ name }) => name).join(', ')).join(' – '),
    state: visit.state,
    stateLabel: messages.visitState[visit.state],
    registered: visit.record !== undefined,
  };
}

/** The places that a visit led to, or else the countries, as they were called then. */
export const placesOf = (visit: Visit): string[] => destinationsOf(visit).map((it) => nameOn(it, visit.date));

const made = new WeakMap<Archive, Map<Visit, CableItem>>();

/** A visit as an item of a list: under the headline of its briefing, or as the register has it. Made once: it stands in dozens of lists. */
export function cableItemOf(visit: Visit, archive: Archive): CableItem {
  const ofArchive = made.get(archive) ?? new Map<Visit, CableItem>();
  made.set(archive, ofArchive);
  const item = ofArchive.get(visit) ?? makeItem(visit, archive);
  ofArchive.set(visit, item);
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
    published: briefing?.published,
    record: source && { source, way: wayLinksOf(visit, archive) },
  };
}

/** The stops before and after a visit, by their places and with their addresses. */
export function wayLinksOf(visit: Visit, archive: Archive): WayLinks {
  const linkTo = (stop: Visit | undefined) => stop && { text: placesOf(stop).join(', '), href: visitHref(stop, archive) };
  const { previous, next } = archive.neighbours.get(visit.id) ?? {};
  return { previous: linkTo(previous), next: linkTo(next) };
}

/** The name of a visit that has no headline: `Nawaz Sharif’s visit to Russia`. */
function registeredTitle(visit: Visit): string {
  const visitors = visit.visitors.map((it) => ('person' in it ? it.person.name : it.name));
  return messages.register.title(formatList(visitors), formatList(destinationsOf(visit).map((it) => nameInSentenceOn(it, visit.date))));
}

/** The places that a visit led to, or else the countries. */
export const destinationsOf = ({ stops, receiving }: Visit) => (stops.length > 0 ? stops.map(({ place }) => place) : receiving);
