import type { Archive } from '../../archive/model/archive.ts';
import { balanceOf, directionsOf, type Direction } from '../../archive/facts/balance.ts';
import { commitmentsBetween } from '../../archive/facts/commitments-by-relationship.ts';
import { documentsBetween } from '../../archive/facts/documents-between.ts';
import { firstDayOf, gapBetween } from '../../archive/model/date-arithmetic.ts';
import { FACETS } from '../../archive/model/search-options.ts';
import type { Relationship } from '../../archive/model/relationship.ts';
import { hasBegun, latestVisit, mayPrecede, type Visit } from '../../archive/model/visit.ts';
import { formatDate, formatSpan } from '../../i18n/dates.ts';
import { messages } from '../../i18n/messages.ts';
import { balanceChartOf } from '../charts/balance-chart.ts';
import type { OwnedCommitment } from '../../archive/facts/all-commitments.ts';
import { commitmentSquaresOf } from '../charts/commitment-squares.ts';
import { topicMatrixOf } from '../charts/topic-matrix.ts';
import { cableItemOf, placesOf } from '../parts/cable.ts';
import { commitmentViewOf } from '../parts/commitment.ts';
import { followRelationship } from '../follow/follow.ts';
import { shortenSections } from '../lists/shorten-sections.ts';
import { pagesHaveData } from '../data/page-data.ts';
import { makeHead } from '../meta/head.ts';
import { nameInSentence } from '../parts/names/name-in-sentence.ts';
import { relationshipTitle } from '../parts/relationship-title.ts';
import { routes } from '../meta/routes.ts';
import { documentsSection, nonEmptySections, type FactRow, type Section } from '../parts/page-sections.ts';
import type { RelationshipView } from './sectioned-page.ts';

const words = messages.relationship;

/** The page of a pair of countries, its long lists cut to the latest years. */
export function relationshipView(relationship: Relationship, archive: Archive): RelationshipView {
  const whole = wholeRelationshipView(relationship, archive);
  return { ...whole, sections: shortenSections(whole.sections, routes.relationship(relationship.slug)) };
}

/** The same with everything on it: what came of promises, who visited whom, what they spoke of, and all visits. */
export function wholeRelationshipView(relationship: Relationship, archive: Archive): RelationshipView {
  const { slug, countries, visits } = relationship;
  const [a, b] = countries;
  const briefings = visits.flatMap(({ id }) => archive.briefingById.get(id) ?? []);
  const directions = directionsOf(relationship);
  const owned = commitmentsBetween(relationship, archive);
  const matrix = topicMatrixOf(
    briefings.filter(({ visit }) => hasBegun(visit)),
    countries,
    archive,
  );
  const visitItems = (of: Relationship['visits']) => of.map((visit) => cableItemOf(visit, archive));
  return {
    type: 'relationship',
    head: makeHead(
      relationshipTitle(countries),
      words.summary(nameInSentence(a), nameInSentence(b), visits.filter(hasBegun).length),
      routes.relationship(slug),
      { hasData: pagesHaveData(archive), follow: followRelationship(relationship, archive) },
    ),
    note: noteOf(relationship, directions),
    compare: briefings.length > 1 ? routes.comparison(slug) : undefined,
    within: { parameter: FACETS.relationship.parameter, value: slug },
    kind: { text: messages.lists.relationships, href: routes.relationships() },
    sections: nonEmptySections([
      { id: 'last', heading: words.last, type: 'facts', items: lastVisit(relationship, archive) },
      ...ledgerSection(owned),
      balanceTable(directions),
      {
        id: 'topics',
        heading: words.topics(nameInSentence(a), nameInSentence(b)),
        type: 'matrix',
        note: matrix.note,
        items: matrix.rows,
        matrix,
      },
      ...directions.map(({ from, to, visits: of }): Section => ({
        id: `from-${from.id}`,
        heading: words.to(nameInSentence(from), nameInSentence(to)),
        type: 'visits',
        items: visitItems(of.filter(hasBegun)),
      })),
      { id: 'not-made', heading: messages.entity.notMade, type: 'visits', items: visitItems(visits.filter((it) => !hasBegun(it))) },
      documentsSection(documentsBetween(relationship, archive), archive),
      {
        id: 'promises',
        heading: words.commitments,
        type: 'commitments',
        items: owned.map(({ commitment, briefing }) => commitmentViewOf(commitment, briefing, archive)),
      },
    ]),
  };
}

function lastVisit({ visits }: Relationship, archive: Archive): FactRow[] {
  const begun = visits.filter(hasBegun);
  const last = latestVisit(begun);
  if (!last) return [];
  const rowOf = (visit: Visit, say = (when: string) => when): FactRow => {
    const { title, href } = cableItemOf(visit, archive);
    return { label: title, href, value: say(formatSpan(visit.from ?? visit.date, visit.to)) };
  };
  const gap = messages.gap(gapBetween(last.date, archive.today));
  return [
    rowOf(last),
    ...begun.filter((it) => it !== last && mayPrecede(last, it)).map((it) => rowOf(it, words.perhapsLater)),
    {
      label: words.gap,
      value: words.sinceThen(gap, formatDate(archive.today)),
      since: last.date.length === 4 ? undefined : { day: firstDayOf(last.date), exact: last.date.length === 10 },
    },
  ];
}

function balanceTable(directions: [Direction, Direction]): Section {
  const rows = balanceOf(directions);
  const total = (at: 0 | 1) => rows.reduce((sum, { counts }) => sum + counts[at], 0);
  return {
    id: 'balance',
    heading: words.balance,
    type: 'table',
    picture: balanceChartOf(directions),
    columns: [words.level, ...directions.map(({ from, to }) => words.to(nameInSentence(from), nameInSentence(to)))],
    items: [
      ...rows.map(({ level, counts }) => ({ label: level ? words.levels[level] : messages.notStated, values: counts.map(String) })),
      ...(rows.length > 1 ? [{ label: words.total, values: [String(total(0)), String(total(1))] }] : []),
    ],
  };
}

function ledgerSection(owned: OwnedCommitment[]): Section[] {
  const ledger = commitmentSquaresOf(owned);
  return ledger ? [{ id: 'outcomes', heading: messages.ledger.heading(owned.length), type: 'ledger', items: ledger.squares, ledger }] : [];
}

/**
 * `Eleven visits since 1999; the last: Ishaq Dar to Moscow, 17–18 November 2025. The last from Russia: Sergey Lavrov to Islamabad, 6–7 April
 * 2021.` The second sentence is left out where nobody came the other way.
 */
function noteOf({ visits }: Relationship, directions: [Direction, Direction]): string | undefined {
  const begun = visits.filter(hasBegun);
  const last = latestVisit(begun);
  const first = begun.map(({ date }) => date.slice(0, 4)).sort()[0];
  if (!last || first === undefined) return undefined;
  const returned = directions
    .filter((direction) => !direction.visits.includes(last))
    .flatMap((direction) => {
      const lastBack = latestVisit(direction.visits.filter(hasBegun));
      return lastBack ? [words.lastFrom(nameInSentence(direction.from), tripOf(lastBack))] : [];
    });
  return [words.note(begun.length, first, tripOf(last)), ...returned].join(' ');
}

/** `Ishaq Dar to Moscow, 17–18 November 2025`. */
function tripOf(visit: Visit): string {
  const visitors = visit.visitors.map((it) => ('person' in it ? it.person.name : it.name));
  const who = messages.cableWho([{ names: visitors, country: undefined }], false);
  return words.trip(who, placesOf(visit), formatSpan(visit.from ?? visit.date, visit.to));
}
