import type { Archive } from '../../archive/model/archive.ts';
import type { Briefing } from '../../archive/model/briefing.ts';
import { compareClaim } from '../../archive/facts/compare-first-since-claim.ts';
import { hasIndependentSource } from '../../archive/facts/has-independent-source.ts';
import { isLedBy, levelOf, possiblePreviousVisits, previousVisit } from '../../archive/facts/previous-visit.ts';
import { gapBetween } from '../../archive/model/date-arithmetic.ts';
import { relationshipCountriesOf, relationshipSlug, visitsBetween } from '../../archive/model/relationship.ts';
import type { Visit } from '../../archive/model/visit.ts';
import { formatDate, formatSpan } from '../../i18n/dates.ts';
import { messages } from '../../i18n/messages.ts';
import { cableOf, hasUnknownEnd, neighbourStopsOf, type NeighbourStops } from './cable.ts';
import { participantViewOf, type ParticipantView } from './participant.ts';
import { nameInSentence } from './names/name-in-sentence.ts';
import { entityLink, type Link } from './link.ts';
import { relationshipTitle } from './relationship-title.ts';
import { frameOf, routeMapFile } from '../maps/route-map.ts';
import { routes } from '../meta/routes.ts';
import { visitHref } from '../lists/visit-pages.ts';

/** The card below the text of a briefing: who, where, on which journey, and what it was about. */
export interface VisitCard {
  map: { address: string; alt: string; width: number; height: number; credit: string };
  visitors: ParticipantView[];
  hosts: ParticipantView[];
  met: ParticipantView[];
  delegation: ParticipantView[];
  before: { text: string; link?: Link | undefined; notes: string[]; perhaps?: { text: string; links: Link[] } | undefined };
  journey?: (NeighbourStops & { link: Link }) | undefined;
  relationships: Link[];
  topics: Link[];
  organisations: Link[];
  /** How many papers were signed or issued, or that none was; undefined where no source says. */
  documents: Link | undefined;
  /** Only where a source gives no end: the dates in words. */
  days?: string | undefined;
}

export function visitCardOf(briefing: Briefing, archive: Archive): VisitCard {
  const { visit, topics, organisations } = briefing;
  const viewsOf = (people: (Visit['visitors'] | Visit['delegation'])[number][]) =>
    people.map((person) => participantViewOf(person, archive));
  return {
    map: mapOf(visit, archive),
    visitors: viewsOf(visit.visitors),
    hosts: viewsOf(visit.hosts),
    met: viewsOf(visit.met),
    delegation: viewsOf(visit.delegation),
    before: previousVisitOf(visit, archive),
    journey: journeyOf(visit, archive),
    relationships: relationshipCountriesOf(visit).map(([a, b]) => ({
      text: relationshipTitle(a.name < b.name ? [a, b] : [b, a]),
      href: routes.relationship(relationshipSlug(a, b)),
    })),
    topics: topics.map((topic) => entityLink(topic, archive)),
    organisations: organisations.map((organisation) => entityLink(organisation, archive, organisation.short ?? organisation.name)),
    documents: documentsOf(briefing),
    days: hasUnknownEnd(visit) ? `${formatSpan(visit.date, undefined)}. ${messages.endNotKnown}.` : undefined,
  };
}

function documentsOf({ documents, noDocumentsSource }: Briefing): Link | undefined {
  if (documents.length > 0) return { text: messages.documents.count(documents.length), href: '#documents' };
  return noDocumentsSource === undefined ? undefined : { text: messages.briefing.nothing, href: '#documents' };
}

/** The route map of a visit, by the address of its file. */
export function mapOf(visit: Visit, archive: Archive): VisitCard['map'] {
  const { title, width, height, credit } = frameOf(visit, archive);
  return { address: routes.map(routeMapFile(visit, archive)), alt: title, width, height, credit };
}

function previousVisitOf(visit: Visit, archive: Archive): VisitCard['before'] {
  const words = messages.briefing;
  const visits = visitsBetween(visit, archive.relationships);
  const notes = visit.firstSince ? [claimNote(visit, visit.firstSince, visits, archive)] : [];
  const previous = previousVisit(visit, visits);
  const level = levelOf(visit);
  const unordered = possiblePreviousVisits(visit, visits).map((other) => linkTo(other, archive));
  const perhaps = unordered.length > 0 ? { text: previous ? words.perhapsSince : words.perhapsBefore, links: unordered } : undefined;
  const receiving = visit.receiving.find((country) => previous?.receiving.includes(country));
  if (!previous || !level || !receiving) return { text: perhaps ? words.noneCertain : words.noEarlier, notes, perhaps };
  const gap = messages.gap(gapBetween(previous.date, visit.date));
  return {
    text: words.previousOf(
      level.side.type === 'country' ? level.side.adjective : (level.side.short ?? level.side.name),
      level.title ?? messages.function[level.function],
      nameInSentence(receiving),
    ),
    link: linkTo(previous, archive),
    notes: [
      words.gapBefore(gap, previous.kind === 'multilateral'),
      ...(isLedBy(previous, level) ? [] : delegationNote(previous)),
      ...notes,
    ],
    perhaps,
  };
}

const linkTo = (visit: Visit, archive: Archive): Link => ({
  text: formatSpan(visit.from ?? visit.date, visit.to),
  href: visitHref(visit, archive),
});

/** Says in whose delegation the office-holder travelled. */
function delegationNote({ visitors: [first] }: Visit): string[] {
  return first ? [messages.briefing.asDelegate('person' in first ? first.person.name : first.name)] : [];
}

function claimNote(visit: Visit, claim: NonNullable<Visit['firstSince']>, visits: Visit[], { briefingById, places }: Archive): string {
  const words = messages.briefing;
  const source = briefingById.get(visit.id)?.sources.find(({ key }) => key === claim.source);
  const said = words.claim(source?.publisher ?? '', formatDate(claim.since), places.get(claim.place ?? '')?.name);
  if (claim.disputed) return words.claimDisputed(said, claim.disputed);
  const check = compareClaim(visit, claim, visits);
  if (check.result === 'open') return words.claimOpen(said);
  if (check.result === 'earlier held') return words.claimEarlier(said, formatDate(check.earlier.date));
  if (check.result !== 'agrees' || !source) return words.claimStated(said);
  const sources = check.earlier.record ? [check.earlier.record.source] : (briefingById.get(check.earlier.id)?.sources ?? []);
  return hasIndependentSource(source, sources) ? words.claimAgrees(said) : words.claimStated(said);
}

function journeyOf(visit: Visit, archive: Archive): VisitCard['journey'] {
  const journey = archive.journeys.get(visit.journey ?? '');
  if (!journey) return undefined;
  return {
    link: {
      text: journey.visits.map((stop) => cableOf(stop, archive).to.join(', ')).join(' → '),
      href: routes.journey(journey.id),
    },
    ...neighbourStopsOf(visit, archive),
  };
}
