import { entitiesWithPage } from '../../archive/facts/entities-with-page.ts';
import type { Archive } from '../../archive/model/archive.ts';
import type { Briefing } from '../../archive/model/briefing.ts';
import { entityKey } from '../../archive/model/entity.ts';
import { SUBJECT_LISTS } from '../../archive/model/entities-by-id.ts';
import type { FixedPageName } from '../../archive/model/fixed-pages.ts';
import type { Visit } from '../../archive/model/visit.ts';
import type { Day } from '../../schemas/fields/partial-day.ts';
import { latestDay } from '../follow/feed.ts';
import { lastChangeOf } from '../follow/feed-items.ts';
import { visitPagesOf } from '../lists/visit-pages.ts';
import { routes } from './routes.ts';

/**
 * The day on which what a page says last changed, by the path of the page, as far as the content tells: the last publication or
 * correction among the briefings that it shows. Rows of the register and files of people have no such day, so other pages have none:
 * search engines that are told of changes that never were stop believing it.
 */
export function lastChangesOf(archive: Archive): Map<string, Day> {
  const { briefings, relationships, journeys } = archive;
  const ofVisits = (visits: Visit[]) => latestChange(visits.flatMap(({ id }) => archive.briefingById.get(id) ?? []));
  const days: [string, Day | undefined][] = [
    ...(Object.keys(SHOWN_BY) as (keyof typeof SHOWN_BY)[]).map((page): [string, Day | undefined] => [
      routes[page](),
      latestChange(briefings.filter(SHOWN_BY[page])),
    ]),
    [routes.corrections(), latestDay(briefings.flatMap(({ corrections }) => corrections.map(({ date }) => date)))],
    ...briefings.map((briefing): [string, Day] => [routes.briefing(briefing.id), lastChangeOf(briefing)]),
    ...visitPagesOf(archive).map(({ path, visits }): [string, Day | undefined] => [routes.visits(path), ofVisits(visits)]),
    ...SUBJECT_LISTS.flatMap((list) =>
      entitiesWithPage(list, archive).map((entity): [string, Day | undefined] => [
        routes.entity(entity),
        latestChange((archive.appearances.get(entityKey(entity)) ?? []).flatMap(({ briefing }) => briefing ?? [])),
      ]),
    ),
    ...[...relationships.values()].map(({ slug, visits }): [string, Day | undefined] => [routes.relationship(slug), ofVisits(visits)]),
    ...[...journeys.values()].map(({ id, visits }): [string, Day | undefined] => [routes.journey(id), ofVisits(visits)]),
  ];
  return new Map(days.flatMap(([path, day]) => (day === undefined ? [] : [[path, day]])));
}

const latestChange = (briefings: Briefing[]): Day | undefined => latestDay(briefings.map(lastChangeOf));

const all = () => true;

/** The fixed pages that show briefings, and which of them. */
const SHOWN_BY = {
  home: all,
  briefings: all,
  people: all,
  countries: all,
  relationships: all,
  places: all,
  organisations: all,
  topics: all,
  timeline: all,
  worldMap: all,
  coverage: all,
  feeds: all,
  data: all,
  journeys: ({ visit }) => visit.journey !== undefined,
  commitments: ({ commitments }) => commitments.length > 0,
  documents: ({ documents }) => documents.length > 0,
  quotes: ({ quotes }) => quotes.length > 0,
  figures: ({ figures }) => figures.length > 0,
} as const satisfies Partial<Record<FixedPageName, (briefing: Briefing) => boolean>>;
