import type { Archive } from '../../archive/model/archive.ts';
import type { Briefing } from '../../archive/model/briefing.ts';
import type { Country } from '../../archive/model/entity.ts';
import { restatedCommitments } from '../../archive/facts/all-commitments.ts';
import { isBetween } from '../../archive/facts/commitments-by-relationship.ts';
import type { ComparedItem, ComparedVisit } from '../../archive/model/visit-comparison.ts';
import { messages } from '../../i18n/messages.ts';
import { cableOf } from './cable.ts';
import { commitmentLineOf } from '../lists/commitment-lines.ts';
import { documentViewOf } from './document.ts';
import { figureViewOf } from './figure.ts';
import { entityLink } from './link.ts';
import { participantViewOf } from './participant.ts';
import { routes } from '../meta/routes.ts';

/** A visit between two countries with all that it is compared by; of a visit of several pairs, the documents and promises of this one. */
export function comparedVisitOf(briefing: Briefing, countries: [Country, Country], archive: Archive): ComparedVisit {
  const { id, title, visit, topics, documents, commitments, figures } = briefing;
  const cable = cableOf(visit, archive);
  return {
    id,
    title,
    href: routes.briefing(id),
    when: cable.when,
    route: messages.route(cable.from, cable.to.join(' → ')),
    items: {
      people: [...visit.visitors, ...visit.hosts, ...visit.met].map((participant): ComparedItem => {
        const { person, office } = participantViewOf(participant, archive);
        return { key: person.href ?? person.text, text: person.text, href: person.href, note: office };
      }),
      topics: topics.map((topic) => ({ key: topic.id, ...entityLink(topic, archive) })),
      documents: documents
        .filter(({ parties }) => isBetween({ by: parties }, countries, visit, archive))
        .map((document) => {
          const { href, title: text, kind } = documentViewOf(document, briefing, archive);
          return { key: href, text, href, note: kind };
        }),
      promises: [...commitments.map((commitment) => ({ commitment, briefing })), ...restatedCommitments(briefing, archive)]
        .filter((owned) => isBetween(owned.commitment, countries, owned.briefing.visit, archive))
        .map((owned) => {
          const { href, what, label } = commitmentLineOf(owned);
          return { key: href, text: what, href, note: label };
        }),
      figures: figures.map((figure) => {
        const { href, value, what } = figureViewOf(figure, briefing, archive);
        return { key: href, text: `${value} ${what}`, href };
      }),
    },
  };
}
