import type { Archive } from '../../archive/model/archive.ts';
import { hasPage } from '../../archive/facts/subjects-with-page.ts';
import { allSubjects } from '../../archive/model/subjects.ts';
import { messages } from '../../i18n/messages.ts';
import { makeHead, type Head } from './head.ts';
import { journeyTitle } from '../parts/journey-item.ts';
import type { Link } from '../parts/link.ts';
import { relationshipTitle } from '../parts/relationship-title.ts';
import { routes, withoutBase } from './routes.ts';

/** An address that was published once, and the page that has taken its place. Both are paths from `routes`. */
export interface Redirect {
  from: string;
  to: string;
  title: string;
}

/** Every former address of a briefing, a subject or a journey, and of the pairs of a country that had another id. */
export function redirectsOf(archive: Archive): Redirect[] {
  return [
    ...archive.briefings.flatMap(({ id, title, formerly }) =>
      formerly.map((old) => ({ from: routes.briefing(old), to: routes.briefing(id), title })),
    ),
    ...allSubjects(archive)
      .filter((subject) => hasPage(subject, archive))
      .flatMap((subject) =>
        subject.formerly.map((id) => ({ from: routes.subject({ ...subject, id }), to: routes.subject(subject), title: subject.name })),
      ),
    ...formerPairs(archive),
    ...formerJourneys(archive),
  ];
}

/** What stands at a former address for hosts that cannot redirect: where the page is now. */
export interface MovedView {
  head: Head;
  to: Link & { href: string };
}

export const movedView = ({ from, to, title }: Redirect): MovedView => ({
  // The canonical address is that of the page which has taken this one's place.
  head: makeHead(messages.moved.title(title), messages.moved.summary(withoutBase(from)), to, { noindex: true }),
  to: { text: title, href: to },
});

function formerPairs({ relationships }: Archive): Redirect[] {
  return [...relationships.values()].flatMap(({ slug, countries }) => {
    const [a, b] = countries;
    const slugs = [a.id, ...a.formerly].flatMap((one) => [b.id, ...b.formerly].map((other) => [one, other].sort().join('-')));
    return slugs
      .filter((old) => old !== slug && !relationships.has(old))
      .map((old) => ({ from: routes.relationship(old), to: routes.relationship(slug), title: relationshipTitle(countries) }));
  });
}

function formerJourneys({ journeys }: Archive): Redirect[] {
  return [...journeys.values()].flatMap((journey) => {
    const former = new Set(journey.visits.flatMap((visit) => visit.formerJourneys));
    return [...former].map((old) => ({ from: routes.journey(old), to: routes.journey(journey.id), title: journeyTitle(journey) }));
  });
}
