import { jsonLdOfEntity } from '../../meta/entity-json-ld.ts';
import type { Archive } from '../../../archive/model/archive.ts';
import { FACETS } from '../../../archive/model/search-options.ts';
import type { Role } from '../../../archive/model/appearances.ts';
import { entityKey, type Place, type Entity } from '../../../archive/model/entity.ts';
import { entitiesWithPage } from '../../../archive/facts/entities-with-page.ts';
import { SUBJECT_LISTS, type EntityList } from '../../../archive/model/entities-by-id.ts';
import { messages } from '../../../i18n/messages.ts';
import { careerChartOf, type CareerChart } from '../../charts/offices-and-visits-chart.ts';
import { countrySections } from './country-sections.ts';
import { followEntity } from '../../follow/follow.ts';
import { shortenSections } from '../../lists/shorten-sections.ts';
import { pagesHaveData } from '../../data/page-data.ts';
import { makeHead } from '../../meta/head.ts';
import { entityLink, type Link } from '../../parts/link.ts';
import { otherNameSections } from '../../parts/names/other-name-sections.ts';
import { ownName } from '../../parts/names/native-name.ts';
import { personSections, personSummary } from './person-sections.ts';
import { routes } from '../../meta/routes.ts';
import type { EntityView } from '../sectioned-page.ts';
import {
  documentsSection,
  nonEmptySections,
  mentionedSection,
  notMadeSection,
  visitSection,
  type Section,
} from '../../parts/page-sections.ts';

/** Every entity that has a page, with its list. */
export const entityPages = (archive: Archive): { list: EntityList; entity: Entity }[] =>
  SUBJECT_LISTS.flatMap((list) => entitiesWithPage(list, archive).map((entity) => ({ list, entity })));

/** The page of an entity, its long lists cut to the latest years. Throws where it has no appearance: such a page would be empty. */
export function entityView(entity: Entity, archive: Archive): EntityView {
  const whole = wholeEntityView(entity, archive);
  return { ...whole, sections: shortenSections(whole.sections, routes.entity(entity)) };
}

/** The same with everything on it, however much that is. */
export function wholeEntityView(entity: Entity, archive: Archive): EntityView {
  const { kind, summary, career, sections } = contents(entity, archive);
  return {
    type: 'entity',
    head: makeHead(entity.name, summary, routes.entity(entity), {
      hasData: pagesHaveData(archive),
      follow: followEntity(entity, archive),
      jsonLd: jsonLdOfEntity(entity),
    }),
    kind,
    career,
    own: ownName(entity),
    note: entity.note,
    within: filterOf(entity, archive),
    sections: nonEmptySections([...sections, ...otherNameSections(entity)]),
  };
}

/** In these roles an entity is a value of a filter of the search. */
const FILTERED_ROLES: readonly Role[] = ['visitor', 'host', 'met', 'delegation', 'sending', 'receiving', 'concerned'];

function filterOf(entity: Entity, { appearances }: Archive): EntityView['within'] {
  const facet = entity.type === 'place' ? undefined : FACETS[entity.type];
  const isFiltered = appearances.get(entityKey(entity))?.some(({ role }) => FILTERED_ROLES.includes(role));
  return facet && isFiltered ? { parameter: facet.parameter, value: entity.id } : undefined;
}

interface Contents {
  kind: Link;
  summary: string;
  career?: CareerChart | undefined;
  sections: Section[];
}

function contents(entity: Entity, archive: Archive): Contents {
  const words = messages.entity;
  const appearances = archive.appearances.get(entityKey(entity));
  if (!appearances) throw new Error(`${entity.name} appears in no briefing.`);
  const mentioned = mentionedSection(appearances, archive);
  const notMade = notMadeSection(appearances, archive);
  const documents = documentsSection(archive.documents.byEntity.get(entityKey(entity)), archive);
  const concerned = visitSection('visits', words.visits, appearances, ['concerned'], archive);
  switch (entity.type) {
    case 'person':
      return {
        kind: { text: messages.nav.people, href: routes.people() },
        summary: personSummary(entity, archive),
        career: careerChartOf(entity, appearances, archive),
        sections: [...personSections(entity, appearances, archive), mentioned],
      };
    case 'country':
      return {
        kind: { text: messages.nav.countries, href: routes.countries() },
        summary: words.countrySummary(entity.name),
        sections: [...countrySections(entity, appearances, documents, archive), mentioned],
      };
    case 'place':
      return {
        kind: { text: messages.nav.places, href: routes.places() },
        summary: words.placeSummary(entity.name, entity.country.name),
        sections: [{ ...concerned, heading: words.visitsHere }, notMade, mentioned, countryOf(entity, archive)],
      };
    case 'organisation':
      return {
        kind: { text: messages.nav.organisations, href: routes.organisations() },
        summary: words.organisationSummary(entity.name),
        sections: [visitSection('made', words.made, appearances, ['sending'], archive), concerned, notMade, documents, mentioned],
      };
    case 'topic':
      return {
        kind: { text: messages.nav.topics, href: routes.topics() },
        summary: words.topicSummary(entity.name),
        sections: [concerned, notMade, documents, mentioned],
      };
  }
}

const countryOf = ({ country }: Place, archive: Archive): Section => ({
  id: 'country',
  heading: messages.entity.country,
  type: 'links',
  items: [entityLink(country, archive)],
});
