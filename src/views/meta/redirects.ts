import type { Archive } from '../../archive/model/archive.ts';
import { hasPage } from '../../archive/facts/entities-with-page.ts';
import { allEntities } from '../../archive/model/entities-by-id.ts';
import { messages } from '../../i18n/messages.ts';
import { makeHead, type Head } from './head.ts';
import { journeyTitle } from '../parts/journey-title-and-list-item.ts';
import type { Link } from '../parts/link.ts';
import { relationshipTitle } from '../parts/relationship-title.ts';
import { routes, withoutBase } from './routes.ts';

/** A former address and the page to which it leads now, as paths from `routes`. */
export interface Redirect {
  from: string;
  to: string;
  /** The title of the page. */
  title: string;
}

/** The former addresses of all briefings, entities and journeys, and of the relationships of countries that had other ids. */
export function redirectsOf(archive: Archive): Redirect[] {
  return [
    ...archive.briefings.flatMap(({ id, title, formerly }) =>
      formerly.map((formerId) => ({ from: routes.briefing(formerId), to: routes.briefing(id), title })),
    ),
    ...allEntities(archive)
      .filter((entity) => hasPage(entity, archive))
      .flatMap((entity) =>
        entity.formerly.map((id) => ({ from: routes.entity({ ...entity, id }), to: routes.entity(entity), title: entity.name })),
      ),
    ...formerRelationships(archive),
    ...formerJourneys(archive),
  ];
}

/** The page at a former address, for hosts that cannot redirect. It says where the page is now. */
export interface MovedView {
  head: Head;
  to: Link & { href: string };
}

export const movedView = ({ from, to, title }: Redirect): MovedView => ({
  // The canonical address is the new one.
  head: makeHead(messages.moved.title(title), messages.moved.summary(withoutBase(from)), to, { noindex: true }),
  to: { text: title, href: to },
});

function formerRelationships({ relationships }: Archive): Redirect[] {
  return [...relationships.values()].flatMap(({ slug, countries }) => {
    const [a, b] = countries;
    const slugs = [a.id, ...a.formerly].flatMap((idOfA) => [b.id, ...b.formerly].map((idOfB) => [idOfA, idOfB].sort().join('-')));
    return slugs
      .filter((former) => !relationships.has(former)) // of the slugs, one is the present one
      .map((former) => ({ from: routes.relationship(former), to: routes.relationship(slug), title: relationshipTitle(countries) }));
  });
}

function formerJourneys({ journeys }: Archive): Redirect[] {
  return [...journeys.values()].flatMap((journey) => {
    const formerIds = new Set(journey.visits.flatMap((visit) => visit.formerJourneys));
    return [...formerIds].map((formerId) => ({
      from: routes.journey(formerId),
      to: routes.journey(journey.id),
      title: journeyTitle(journey),
    }));
  });
}
