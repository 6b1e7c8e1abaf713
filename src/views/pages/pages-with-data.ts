import type { Archive } from '../../archive/model/archive.ts';
import { pagesHaveData, type ViewWithData } from '../data/page-data.ts';
import { SUBJECT_LISTS } from '../../archive/model/entities-by-id.ts';
import { nameListPages } from '../lists/all-name-lists.ts';
import { entityYearPages } from '../lists/entity-year-pages.ts';
import { routes } from '../meta/routes.ts';
import { briefingView } from './briefing/briefing.ts';
import { briefingsView } from './briefings.ts';
import { commitmentsViews } from './commitments.ts';
import { coverageView } from './coverage.ts';
import { documentsViews } from './documents.ts';
import { entityPages, entityView } from './entity/entity.ts';
import { homeView } from './home.ts';
import { journeyView } from './journey.ts';
import { figuresViews, quotesViews } from './quotes-and-figures.ts';
import { relationshipView } from './relationship.ts';
import { timelineView } from './timeline.ts';
import { visitMonthViews, visitYearViews } from './visit-year-and-month.ts';

/** A page that has its data beside it: its address, and its view, which is made when it is asked for. */
export interface PageWithData {
  page: string;
  view: () => ViewWithData;
}

/** All pages with their data beside them. Pages of forms, texts and pictures have none: what those count is on the others. */
export function pagesWithData(archive: Archive): PageWithData[] {
  if (!pagesHaveData(archive)) return [];
  const made = (views: { path?: string | undefined; head: ViewWithData['head'] }[]): PageWithData[] =>
    views.map((view) => ({ page: new URL(view.head.canonical).pathname, view: () => view }));
  return [
    { page: routes.home(), view: () => homeView(archive) },
    { page: routes.briefings(), view: () => briefingsView(archive) },
    { page: routes.timeline(), view: () => timelineView(archive) },
    { page: routes.coverage(), view: () => coverageView(archive) },
    ...archive.briefings.map((briefing) => ({ page: routes.briefing(briefing.id), view: () => briefingView(briefing, archive) })),
    ...entityPages(archive).map(({ entity }) => ({ page: routes.entity(entity), view: () => entityView(entity, archive) })),
    ...[...archive.relationships.values()].map((pair) => ({
      page: routes.relationship(pair.slug),
      view: () => relationshipView(pair, archive),
    })),
    ...[...archive.journeys.values()].map((journey) => ({ page: routes.journey(journey.id), view: () => journeyView(journey, archive) })),
    ...made(visitYearViews(archive)),
    ...made(visitMonthViews(archive)),
    ...made(entityYearPages(archive).map(({ view }) => view)),
    ...made(SUBJECT_LISTS.flatMap((list) => nameListPages(list, archive))),
    ...made([...commitmentsViews(archive), ...documentsViews(archive), ...quotesViews(archive), ...figuresViews(archive)]),
  ];
}
