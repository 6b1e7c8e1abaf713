import type { Archive } from '../../archive/model/archive.ts';
import { relationshipCountriesOf, relationshipSlug, type Relationship } from '../../archive/model/relationship.ts';
import { hasBegun, type Visit } from '../../archive/model/visit.ts';
import { messages } from '../../i18n/messages.ts';
import { routes } from '../meta/routes.ts';
import { cableItemOf, type CableItem } from './cable.ts';
import type { Link } from './link.ts';
import { relationshipTitle } from './relationship-title.ts';

/** The visits between two countries just before and just after one of theirs. */
export interface PairStrip {
  pair: Link;
  neighbours: { label: string; visit: CableItem; compare?: string | undefined }[];
}

/** As many pairs of a visit as have a strip: a meeting of many countries is a visit of many pairs. */
const MOST_PAIRS = 2;

/** The strips of a visit, those of the pairs with most visits first. Pairs without another visit have none. */
export const pairStripsOf = (visit: Visit, archive: Archive): PairStrip[] =>
  relationshipCountriesOf(visit)
    .flatMap(([a, b]) => archive.relationships.get(relationshipSlug(a, b)) ?? [])
    .sort((a, b) => b.visits.length - a.visits.length)
    .slice(0, MOST_PAIRS)
    .map((relationship) => stripOf(visit, relationship, archive))
    .filter(({ neighbours }) => neighbours.length > 0);

function stripOf(visit: Visit, relationship: Relationship, archive: Archive): PairStrip {
  const words = messages.pairStrip;
  const { slug, countries, visits } = relationship;
  const [before, after] = neighboursOf(visit, visits);
  const compare = (first: Visit, second: Visit) =>
    [first, second].every(({ id }) => archive.briefingById.has(id)) ? routes.comparison(slug, first.id, second.id) : undefined;
  return {
    pair: { text: relationshipTitle(countries), href: routes.relationship(slug) },
    neighbours: [
      ...(before ? [{ label: words.before, visit: cableItemOf(before, archive), compare: compare(before, visit) }] : []),
      ...(after ? [{ label: words.after, visit: cableItemOf(after, archive), compare: compare(visit, after) }] : []),
    ],
  };
}

/** The visits just before and just after a visit among those of a pair, newest first, that have begun. */
function neighboursOf(visit: Visit, visits: Visit[]): [Visit | undefined, Visit | undefined] {
  const at = visits.indexOf(visit);
  return [visits.slice(at + 1).find(hasBegun), visits.slice(0, at).findLast(hasBegun)];
}
