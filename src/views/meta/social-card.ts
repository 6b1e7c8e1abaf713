import type { Archive } from '../../archive/model/archive.ts';
import type { Briefing } from '../../archive/model/briefing.ts';
import { subjectKey, type Subject } from '../../archive/model/subject.ts';
import type { Visit } from '../../archive/model/visit.ts';
import { messages } from '../../i18n/messages.ts';
import { cableOf, type Cable } from '../parts/cable.ts';
import { cardMapOf, type CardMap } from '../maps/card-map.ts';
import { hasOwnCards } from './social-card-page.ts';
import { journeyTitle } from '../parts/journey-item.ts';
import { ownName, type NativeName } from '../parts/native-name.ts';
import { latestOfficeTitle } from '../../archive/model/office.ts';
import { routes } from './routes.ts';
import { subjectsWithPage } from '../../archive/facts/subjects-with-page.ts';
import { SUBJECT_LISTS } from '../../archive/model/subjects.ts';

/** The picture that stands for a page where a link to it is shown, in words and places. */
export interface SocialCard {
  /** The page, a path from `routes`. */
  page: string;
  /** What the page is about, where that is not one visit. */
  label?: string | undefined;
  /** The visit that it is about. */
  cable?: Cable | undefined;
  title: string;
  own?: NativeName | undefined;
  note?: string | undefined;
  /** The latest visits of a page about several. */
  latest: Cable[];
  map: CardMap;
}

/** Visits that a card names, and those that its map shows: more would only be a blot. */
const NAMED = 3;
const MAPPED = 60;

/** The cards of all pages about one briefing, subject, pair or journey that have one; see `site.cards`. */
export const pageCards = (archive: Archive): SocialCard[] => [
  ...(hasOwnCards('briefings') ? archive.briefings.map((briefing) => briefingCard(briefing, archive)) : []),
  ...SUBJECT_LISTS.filter(hasOwnCards).flatMap((list) => subjectsWithPage(list, archive).map((subject) => subjectCard(subject, archive))),
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

function subjectCard(subject: Subject, archive: Archive): SocialCard {
  const appearances = archive.appearances.get(subjectKey(subject)) ?? [];
  const concerned = appearances.filter(({ role }) => role !== 'mentioned' && role !== 'speaker');
  const shown = concerned.length > 0 ? concerned : appearances;
  return {
    page: routes.subject(subject),
    label: messages.card[subject.type],
    title: subject.name,
    own: ownName(subject),
    note: [noteOf(subject), messages.lists.briefingCount(appearances.length)].filter(Boolean).join(' · '),
    ...visitsOnCard(
      shown.map(({ visit }) => visit),
      archive,
    ),
  };
}

function noteOf(subject: Subject): string | undefined {
  if (subject.type === 'person') return latestOfficeTitle(subject);
  return subject.type === 'place' ? subject.country.name : undefined;
}

const relationshipCards = (archive: Archive): SocialCard[] =>
  [...archive.relationships.values()].map(({ slug, countries: [a, b], visits }) => ({
    page: routes.relationship(slug),
    label: messages.card.relationship,
    title: messages.relationship.title(a.name, b.name),
    note: messages.lists.visits(visits.length),
    ...visitsOnCard(visits, archive),
  }));

const journeyCards = (archive: Archive): SocialCard[] =>
  [...archive.journeys.values()].map((journey) => ({
    page: routes.journey(journey.id),
    label: messages.card.journey,
    title: journeyTitle(journey),
    ...visitsOnCard(journey.visits, archive),
  }));

/** What a card shows of several visits. */
export const visitsOnCard = (visits: Visit[], archive: Archive): Pick<SocialCard, 'latest' | 'map'> => ({
  latest: visits.slice(0, NAMED).map((visit) => cableOf(visit, archive)),
  map: cardMapOf(visits.slice(0, MAPPED), archive),
});
