import type { Archive } from '../../archive/model/archive.ts';
import { messages } from '../../i18n/messages.ts';
import { pagesHaveData } from '../data/page-data.ts';
import { makeHead } from '../meta/head.ts';
import { pagesOfSections, yearsLeftOut } from './shorten-sections.ts';
import { wholeRelationshipView } from '../pages/relationship.ts';
import { listYearPath, routes } from '../meta/routes.ts';
import { entitiesWithPage } from '../../archive/facts/entities-with-page.ts';
import { SUBJECT_LISTS } from '../../archive/model/entities-by-id.ts';
import { wholeEntityView } from '../pages/entity/entity.ts';
import { onwardLinks } from '../parts/onward-links.ts';
import type { RelationshipView, EntityView, YearView } from '../pages/sectioned-page.ts';

/** A page of one year of an entity or relationship that has too much for one page. */
export interface EntityYearPage {
  list: string;
  id: string;
  /** The end of its address: `2021`, `2021/2`. */
  path: string;
  view: YearView;
}

/** The pages by year of all entities and relationships. */
export const entityYearPages = (archive: Archive): EntityYearPage[] => [
  ...SUBJECT_LISTS.flatMap((list) =>
    entitiesWithPage(list, archive).flatMap((entity) =>
      yearPagesOf(list, entity.id, routes.entity(entity), wholeEntityView(entity, archive), archive),
    ),
  ),
  ...[...archive.relationships.values()].flatMap((relationship) =>
    yearPagesOf(
      'relationships',
      relationship.slug,
      routes.relationship(relationship.slug),
      wholeRelationshipView(relationship, archive),
      archive,
    ),
  ),
];

function yearPagesOf(list: string, id: string, page: string, whole: EntityView | RelationshipView, archive: Archive): EntityYearPage[] {
  const { heading } = whole.head;
  const pages = yearsLeftOut(whole.sections).flatMap((year) =>
    pagesOfSections(whole.sections, year).map((sections, index) => ({ year, number: index + 1, sections })),
  );
  const linkTo = ({ year, number }: { year: string; number: number }) => ({
    text: messages.years.page(year, number),
    href: routes.yearBelow(page, year, number),
  });
  return pages.map(({ year, number, sections }, index) => ({
    list,
    id,
    path: listYearPath(year, number),
    view: {
      type: 'year',
      head: makeHead(
        messages.entity.ofYear(heading, messages.years.page(year, number)),
        messages.entity.ofYearSummary(heading, year),
        routes.yearBelow(page, year, number),
        { hasData: pagesHaveData(archive) },
      ),
      kind: { text: heading, href: page },
      sections,
      onward: onwardLinks(pages, index, linkTo, { before: messages.years.newer, after: messages.years.older }),
    },
  }));
}
