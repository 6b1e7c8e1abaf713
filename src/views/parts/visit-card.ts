import { countOutcomes, type CommitmentOutcome } from '../../archive/model/commitment.ts';
import type { Archive } from '../../archive/model/archive.ts';
import type { Briefing } from '../../archive/model/briefing.ts';
import { compareClaim } from '../../archive/facts/first-since.ts';
import { functionOf, possiblePreviousVisits, previousVisit } from '../../archive/facts/previous-visit.ts';
import { gapBetween } from '../../archive/model/date-arithmetic.ts';
import { relationshipCountriesOf, relationshipSlug, visitsBetween } from '../../archive/model/relationship.ts';
import type { Visit } from '../../archive/model/visit.ts';
import { formatDate, formatSpan } from '../../i18n/dates.ts';
import { messages } from '../../i18n/messages.ts';
import { cableOf, neighbourStopsOf, type NeighbourStops } from './cable.ts';
import { participantViewOf, type ParticipantView } from './participant.ts';
import { nameInSentence } from './name-in-sentence.ts';
import { subjectLink, type Link } from './link.ts';
import { relationshipTitle } from './relationship-title.ts';
import { frameOf } from '../maps/route-map.ts';
import { routes } from '../meta/routes.ts';
import { visitHref } from '../lists/visit-pages.ts';

/** The card beside the text of a briefing: who, where, on which journey, and what came of the visit. */
export interface VisitCard {
  map: { light: string; dark: string; alt: string; width: number; height: number; credit: string };
  visitors: ParticipantView[];
  hosts: ParticipantView[];
  met: ParticipantView[];
  delegation: ParticipantView[];
  before: { text: string; link?: Link | undefined; notes: string[]; perhaps?: { text: string; links: Link[] } | undefined };
  journey?: (NeighbourStops & { link: Link }) | undefined;
  relationships: Link[];
  topics: Link[];
  organisations: Link[];
  outcome: { state: CommitmentOutcome; label: string }[];
}

export function visitCardOf(briefing: Briefing, archive: Archive): VisitCard {
  const { visit, topics, organisations, commitments } = briefing;
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
    topics: topics.map((topic) => subjectLink(topic, archive)),
    organisations: organisations.map((organisation) => subjectLink(organisation, archive, organisation.short ?? organisation.name)),
    outcome: countOutcomes(commitments).map(([state, n]) => ({ state, label: messages.commitmentCount(state, n) })),
  };
}

function mapOf(visit: Visit, archive: Archive): VisitCard['map'] {
  const { title, width, height, credit } = frameOf(visit, archive);
  return { light: routes.map(visit.id, 'light'), dark: routes.map(visit.id, 'dark'), alt: title, width, height, credit };
}

function previousVisitOf(visit: Visit, archive: Archive): VisitCard['before'] {
  const words = messages.briefing;
  const visits = visitsBetween(visit, archive.relationships);
  const notes = visit.firstSince ? [claimNote(visit, visit.firstSince, visits)] : [];
  const previous = previousVisit(visit, visits);
  const office = functionOf(visit);
  const [sending] = visit.sending;
  const [receiving] = visit.receiving;
  const unordered = possiblePreviousVisits(visit, visits).map((other) => linkTo(other, archive));
  const perhaps = unordered.length > 0 ? { text: previous ? words.perhapsSince : words.perhapsBefore, links: unordered } : undefined;
  if (!previous || !office || !sending || !receiving) return { text: perhaps ? words.noneCertain : words.noEarlier, notes, perhaps };
  const gap = messages.gap(gapBetween(previous.date, visit.date));
  return {
    text: words.previousOf(sending.adjective, messages.function[office], nameInSentence(receiving)),
    link: linkTo(previous, archive),
    notes: [words.gapBefore(gap, previous.kind === 'multilateral'), ...notes],
    perhaps,
  };
}

const linkTo = (visit: Visit, archive: Archive): Link => ({
  text: formatSpan(visit.from ?? visit.date, visit.to),
  href: visitHref(visit, archive),
});

function claimNote(visit: Visit, claim: NonNullable<Visit['firstSince']>, visits: Visit[]): string {
  const words = messages.briefing;
  const since = formatDate(claim.since);
  if (claim.disputed) return words.claimDisputed(since, claim.disputed);
  const check = compareClaim(visit, claim.since, claim.function, visits);
  if (check.result === 'agrees') return words.claimAgrees(since);
  return check.result === 'earlier held' ? words.claimEarlier(since, formatDate(check.earlier.date)) : words.claimNotShown(since);
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
