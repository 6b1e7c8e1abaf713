import { countAppearances } from '../../archive/model/appearances.ts';
import type { Archive } from '../../archive/model/archive.ts';
import type { Briefing } from '../../archive/model/briefing.ts';
import { entityKey, type Entity } from '../../archive/model/entity.ts';
import { hasBegun, type Visit } from '../../archive/model/visit.ts';
import { messages } from '../../i18n/messages.ts';
import { cableOf, type Cable } from '../parts/cable.ts';
import { cardMapOf, type CardMap } from '../maps/card-map.ts';
import { hasOwnCards } from './which-social-card.ts';
import { journeyTitle } from '../parts/journey-title-and-list-item.ts';
import { ownName, type NativeName } from '../parts/names/native-name.ts';
import { latestOfficeWithCountry } from '../parts/names/latest-office.ts';
import { routes } from './routes.ts';
import { entitiesWithPage } from '../../archive/facts/entities-with-page.ts';
import { SUBJECT_LISTS } from '../../archive/model/entities-by-id.ts';

/** What a social card shows: the picture of a page that other services show beside a link to it. */
export interface SocialCard {
  /** The address of the page, a path from `routes`. */
  page: string;
  /** The kind of page, if it is not about one visit. */
  label?: string | undefined;
  /** The visit that the page is about, if it is one. */
  cable?: Cable | undefined;
  title: string;
  own?: NativeName | undefined;
  note?: string | undefined;
  /** The latest visits, for a page about several. */
  latest: Cable[];
  map: CardMap;
}

/** How many of the latest visits a card names. */
const NAMED_VISITS = 3;
/** How many visits its map shows: the lines of more would run together. */
const MAPPED_VISITS = 60;

/** The social cards of the pages about one briefing, entity, relationship or journey; `site.cards` names the lists whose pages have one. */
export const pageCards = (archive: Archive): SocialCard[] => [
  ...(hasOwnCards('briefings') ? archive.briefings.map((briefing) => briefingCard(briefing, archive)) : []),
  ...SUBJECT_LISTS.filter(hasOwnCards).flatMap((list) => entitiesWithPage(list, archive).map((entity) => entityCard(entity, archive))),
  ...(hasOwnCards('relationships') ? relationshipCards(archive) : []),
  ...(hasOwnCards('journeys') ? journeyCards(archive) : []),
];

const briefingCard = ({ id, title, visit }: Briefing, archive: Archive): SocialCard => ({
  page: routes.briefing(id),
  cable: cableOf(visit, archive),
  title,
  latest: [],
  map: cardMapOf([visit], archive),
});

function entityCard(entity: Entity, archive: Archive): SocialCard {
  const appearances = archive.appearances.get(entityKey(entity)) ?? [];
  const involved = appearances.filter(({ role }) => role !== 'mentioned' && role !== 'speaker');
  const shown = involved.length > 0 ? involved : appearances;
  return {
    page: routes.entity(entity),
    label: messages.card[entity.type],
    title: entity.name,
    own: ownName(entity),
    note: [noteOf(entity, archive), messages.lists.appearances(countAppearances(appearances))].filter(Boolean).join(' · '),
    ...visitsOnCard(
      shown.map(({ visit }) => visit),
      archive,
    ),
  };
}

function noteOf(entity: Entity, archive: Archive): string | undefined {
  if (entity.type === 'person') return latestOfficeWithCountry(entity, archive);
  return entity.type === 'place' ? entity.country.name : undefined;
}

const relationshipCards = (archive: Archive): SocialCard[] =>
  [...archive.relationships.values()].map(({ slug, countries: [a, b], visits }) => ({
    page: routes.relationship(slug),
    label: messages.card.relationship,
    title: messages.relationship.title(a.name, b.name),
    note: messages.lists.visits(visits.filter(hasBegun).length),
    ...visitsOnCard(visits, archive),
  }));

const journeyCards = (archive: Archive): SocialCard[] =>
  [...archive.journeys.values()].map((journey) => ({
    page: routes.journey(journey.id),
    label: messages.card.journey,
    title: journeyTitle(journey),
    ...visitsOnCard(journey.visits, archive),
  }));

/** The part of a card that shows several visits. */
export const visitsOnCard = (visits: Visit[], archive: Archive): Pick<SocialCard, 'latest' | 'map'> => ({
  latest: visits.slice(0, NAMED_VISITS).map((visit) => cableOf(visit, archive)),
  map: cardMapOf(visits.slice(0, MAPPED_VISITS), archive),
});
