import { countAppearances, type AppearanceCounts } from '../../archive/model/appearances.ts';
import type { Archive } from '../../archive/model/archive.ts';
import type { Journey } from '../../archive/model/journey.ts';
import { entityKey, type Entity } from '../../archive/model/entity.ts';
import { hasBegun, latestVisit } from '../../archive/model/visit.ts';
import { formatSpan } from '../../i18n/dates.ts';
import { messages } from '../../i18n/messages.ts';
import { pagesHaveData } from '../data/page-data.ts';
import { initialOf, sortByInitial } from './initial.ts';
import { journeyItemOf } from '../parts/journey-title-and-list-item.ts';
import { entityLink } from '../parts/link.ts';
import { nameListViews, type ListItem, type ListView } from './name-list-view.ts';
import { journeyThumbnailOf } from '../maps/route-thumbnail.ts';
import { ownName } from '../parts/names/native-name.ts';
import { latestOfficeWithCountry, latestSide } from '../parts/names/latest-office.ts';
import { relationshipTitle } from '../parts/relationship-title.ts';
import { routes } from '../meta/routes.ts';
import { yearStripsOf } from '../charts/visits-by-year-bars.ts';
import { entitiesWithPage } from '../../archive/facts/entities-with-page.ts';
import type { EntityList } from '../../archive/model/entities-by-id.ts';

/** The pages of a list of entities that have a page, in alphabetical order. The first page of a long list has those with most briefings. */
export function entityListViews(list: EntityList, archive: Archive) {
  const appearancesOf = (entity: Entity) => archive.appearances.get(entityKey(entity)) ?? [];
  const countsOf = (entity: Entity) => countAppearances(appearancesOf(entity));
  const entities = entitiesWithPage(list, archive).sort((a, b) => sortName(a).localeCompare(sortName(b), 'en'));
  const strips =
    list === 'people'
      ? undefined
      : yearStripsOf(entities, (entity) =>
          appearancesOf(entity)
            .map(({ visit }) => visit)
            .filter(hasBegun),
        );
  return nameListViews(
    list,
    {
      onePage: entities,
      byImportance: entities.toSorted((a, b) => byMostBriefings(countsOf(a), countsOf(b))),
      byHeading: sortByInitial(entities, sortName),
    },
    (entity) => initialOf(sortName(entity)),
    (entity) => ({
      ...entityLink(entity, archive),
      own: ownName(entity),
      note: noteOf(entity, archive),
      count: messages.lists.appearances(countsOf(entity)),
      strip: strips?.stripOf(entity),
      side: entity.type === 'person' ? latestSide(entity, archive) : undefined,
    }),
    { caption: strips?.caption, hasData: pagesHaveData(archive) },
  );
}

const byMostBriefings = (a: AppearanceCounts, b: AppearanceCounts): number => b.briefings - a.briefings || b.others.made - a.others.made;

/** The name by which an entity is sorted: people by their surnames. */
const sortName = (entity: Entity): string => (entity.type === 'person' ? `${entity.family} ${entity.name}` : entity.name);

function noteOf(entity: Entity, archive: Archive): string | undefined {
  if (entity.type === 'person') return latestOfficeWithCountry(entity, archive);
  if (entity.type === 'place') return entity.country.name;
  return entity.type === 'organisation' ? entity.short : undefined;
}

/** The pages of the list of all relationships, those with most visits first. Only visits that have begun count. */
export function relationshipListViews({ relationships }: Archive) {
  const entries = [...relationships.values()]
    .map(({ slug, countries, visits }) => ({ slug, title: relationshipTitle(countries), visits: visits.filter(hasBegun) }))
    .sort((a, b) => b.visits.length - a.visits.length);
  const strips = yearStripsOf(entries, ({ visits }) => visits);
  return nameListViews(
    'relationships',
    { onePage: entries, byImportance: entries, byHeading: sortByInitial(entries, ({ title }) => title) },
    ({ title }) => initialOf(title),
    (entry) => {
      const { slug, title, visits } = entry;
      const last = latestVisit(visits);
      return {
        text: title,
        href: routes.relationship(slug),
        note: last ? formatSpan(last.date, last.to) : messages.lists.noneMade,
        count: messages.lists.visits(visits.length),
        strip: strips?.stripOf(entry),
      };
    },
    { caption: strips?.caption },
  );
}

/** As many journeys as a page has with their ways drawn; a longer one would weigh too much. */
const MOST_DRAWN = 100;

/** The pages of the list of all journeys, newest first, with their ways where a page has few enough. */
export function journeyListViews(archive: Archive): [ListView, ...ListView[]] {
  const journeys = newestJourneys(archive);
  const yearOf = (journey: Journey) => dateOf(journey).slice(0, 4);
  const [first, ...parts] = nameListViews(
    'journeys',
    { onePage: journeys, byImportance: journeys, byHeading: journeys },
    (journey) => ({ text: yearOf(journey), path: yearOf(journey) }),
    journeyItemOf,
  );
  const drawn = (view: ListView): ListView =>
    view.items.length > MOST_DRAWN ? view : { ...view, items: view.items.map((item) => withThumbnail(item, archive)) };
  return [drawn(first), ...parts.map(drawn)];
}

function withThumbnail(item: ListItem, archive: Archive): ListItem {
  const journey = [...archive.journeys.values()].find(({ id }) => routes.journey(id) === item.href);
  return { ...item, thumbnail: journey && journeyThumbnailOf(journey, archive) };
}

/** All journeys, newest first. */
export const newestJourneys = ({ journeys }: Archive): Journey[] => [...journeys.values()].sort((a, b) => (dateOf(a) < dateOf(b) ? 1 : -1));

const dateOf = ({ visits: [first] }: Journey): string => first?.date ?? '';
