import type { Archive } from '../../archive/model/archive.ts';
import type { Briefing } from '../../archive/model/briefing.ts';
import type { Relationship } from '../../archive/model/relationship.ts';
import { compareVisits, type AspectComparison, type ComparedVisit } from '../../archive/model/visit-comparison.ts';
import { messages } from '../../i18n/messages.ts';
import { comparedVisitOf } from '../parts/compared-visit.ts';
import type { Link } from '../parts/link.ts';
import { makeHead, type Head } from '../meta/head.ts';
import { nameInSentence } from '../parts/names/name-in-sentence.ts';
import { relationshipTitle } from '../parts/relationship-title.ts';
import { routes } from '../meta/routes.ts';

/** Two visits side by side. */
export interface ComparisonView {
  first: ComparedVisit;
  second: ComparedVisit;
  aspects: AspectComparison[];
}

/** The page that compares visits between two countries. */
export interface VisitComparisonView {
  head: Head;
  parent: Link;
  /** The visits that can be chosen, newest first, and the file that has what they are compared by. */
  options: { id: string; text: string }[];
  data: string;
  /** Each of the latest visits beside the one before, for readers without JavaScript and those who have not chosen. */
  neighbours: ComparisonView[];
  note: string | undefined;
}

/** As many visits as can be compared, and as many as the page itself compares. */
const MOST_VISITS = 100;
const MOST_NEIGHBOURS = 5;

/** The pairs that have a page of comparisons: those with two visits that have a briefing. */
export const comparedRelationships = (archive: Archive): Relationship[] =>
  [...archive.relationships.values()].filter((relationship) => briefingsBetween(relationship, archive).length > 1);

/** The visits of a pair that can be compared, newest first. */
export const comparedVisits = (relationship: Relationship, archive: Archive, most = MOST_VISITS): ComparedVisit[] =>
  briefingsBetween(relationship, archive)
    .slice(0, most)
    .map((briefing) => comparedVisitOf(briefing, relationship.countries, archive));

/** The page of comparisons of a pair. */
export function visitComparisonView(relationship: Relationship, archive: Archive): VisitComparisonView {
  const { slug, countries } = relationship;
  const words = messages.comparison;
  const visits = comparedVisits(relationship, archive);
  const neighbours = visits.slice(0, MOST_NEIGHBOURS + 1).flatMap((second, at, shown) => {
    const first = shown[at + 1];
    return first ? [{ first, second, aspects: compareVisits(first, second) }] : [];
  });
  return {
    head: makeHead(
      words.title(relationshipTitle(countries)),
      words.summary(nameInSentence(countries[0]), nameInSentence(countries[1]), visits.length),
      routes.comparison(slug),
    ),
    parent: { text: relationshipTitle(countries), href: routes.relationship(slug) },
    options: visits.map(({ id, when, title }) => ({ id, text: `${when}: ${title}` })),
    data: routes.comparisonData(slug),
    neighbours,
    note: neighbours.length + 1 < visits.length ? words.bounded(neighbours.length + 1, visits.length) : undefined,
  };
}

const briefingsBetween = ({ visits }: Relationship, { briefingById }: Archive): Briefing[] =>
  visits.flatMap(({ id }) => briefingById.get(id) ?? []);
