import { allCommitments, commitmentsOfParty, type OwnedCommitment } from '../../archive/facts/all-commitments.ts';
import { commitmentsBetween } from '../../archive/facts/commitments-by-relationship.ts';
import { entitiesWithPage } from '../../archive/facts/entities-with-page.ts';
import type { Role } from '../../archive/model/appearances.ts';
import type { Archive } from '../../archive/model/archive.ts';
import { isWholeDay } from '../../archive/model/date-arithmetic.ts';
import { entityKey, type Entity } from '../../archive/model/entity.ts';
import type { Relationship } from '../../archive/model/relationship.ts';
import type { Visit } from '../../archive/model/visit.ts';
import { relationshipTitle } from '../parts/relationship-title.ts';
import { routes } from '../meta/routes.ts';

/** The calendar of the site, a person, a country or a pair, before anything in it is looked up. */
export interface ThreadCalendar {
  /** Whose it is; undefined for that of the site. */
  name: string | undefined;
  page: string;
  href: string;
  visits: Visit[];
  commitments: () => OwnedCommitment[];
}

/** The calendar of all visits and due dates. */
export const siteCalendar = (archive: Archive): ThreadCalendar | undefined =>
  threadCalendar(undefined, routes.home(), archive.visits, () => allCommitments(archive));

/** In these roles a person or a country takes part in a visit. */
const TAKES_PART: readonly Role[] = ['visitor', 'host', 'met', 'delegation', 'sending', 'receiving'];

/** The calendar of a person or country: the visits in which they took part, and the promises made by or to them. */
export function entityCalendar(entity: Entity, archive: Archive): ThreadCalendar | undefined {
  if (entity.type !== 'person' && entity.type !== 'country') return undefined;
  const visits = (archive.appearances.get(entityKey(entity)) ?? []).flatMap(({ role, visit }) =>
    TAKES_PART.includes(role) ? [visit] : [],
  );
  return threadCalendar(entity.name, routes.entity(entity), visits, () => commitmentsOf(entity, visits, archive));
}

/** The calendar of a pair of countries: the visits and the promises between them. */
export const relationshipCalendar = (relationship: Relationship, archive: Archive): ThreadCalendar | undefined =>
  threadCalendar(relationshipTitle(relationship.countries), routes.relationship(relationship.slug), relationship.visits, () =>
    commitmentsBetween(relationship, archive),
  );

/** All calendars. */
export const threadCalendars = (archive: Archive): ThreadCalendar[] =>
  [
    siteCalendar(archive),
    ...(['people', 'countries'] as const).flatMap((list) => entitiesWithPage(list, archive).map((it) => entityCalendar(it, archive))),
    ...[...archive.relationships.values()].map((it) => relationshipCalendar(it, archive)),
  ].filter((calendar) => calendar !== undefined);

/** A calendar in which there would be nothing is not made. */
const threadCalendar = (
  name: string | undefined,
  page: string,
  visits: Visit[],
  commitments: () => OwnedCommitment[],
): ThreadCalendar | undefined =>
  visits.some(({ date }) => isWholeDay(date)) ? { name, page, href: routes.calendar(page), visits, commitments } : undefined;

/** The promises by or to a person or country; of a person also those of the visits that they made or received. */
function commitmentsOf({ id, type }: Entity, visits: Visit[], archive: Archive): OwnedCommitment[] {
  const own = type === 'person' ? visits.filter((visit) => isPrincipal(id, visit)).map((visit) => archive.briefingById.get(visit.id)) : [];
  const ofVisits = own.flatMap((briefing) => (briefing?.commitments ?? []).map((commitment) => ({ commitment, briefing })));
  const all = new Map<unknown, OwnedCommitment>();
  for (const { commitment, briefing } of [...ofVisits, ...commitmentsOfParty(id, archive)])
    if (briefing) all.set(commitment, { commitment, briefing });
  return [...all.values()];
}

const isPrincipal = (id: string, { visitors, hosts }: Visit): boolean =>
  [...visitors, ...hosts].some((it) => 'person' in it && it.person.id === id);
