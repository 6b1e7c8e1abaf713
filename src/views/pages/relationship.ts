import type { Archive } from '../../archive/model/archive.ts';
import { balanceOf, directionsOf, type Direction } from '../../archive/facts/balance.ts';
import type { Briefing } from '../../archive/model/briefing.ts';
import { addedTopicsOf } from '../../archive/facts/added-topics.ts';
import { firstDayOf, gapBetween } from '../../archive/model/date-arithmetic.ts';
import type { Relationship } from '../../archive/model/relationship.ts';
import { hasBegun, latestVisit, mayPrecede, type Visit } from '../../archive/model/visit.ts';
import { formatDate, formatSpan } from '../../i18n/dates.ts';
import { messages } from '../../i18n/messages.ts';
import { formatList } from '../../i18n/numbers.ts';
import { balanceChartOf } from '../charts/balance-chart.ts';
import { cableItemOf } from '../parts/cable.ts';
import { commitmentViewOf } from '../parts/commitment.ts';
import { relationshipFeed } from '../meta/entity-feed.ts';
import { shortenSections } from '../lists/shorten-sections.ts';
import { makeHead } from '../meta/head.ts';
import { nameInSentence } from '../parts/name-in-sentence.ts';
import { entityLink } from '../parts/link.ts';
import { relationshipTitle } from '../parts/relationship-title.ts';
import { routes } from '../meta/routes.ts';
import { nonEmptySections, type FactRow, type Section } from '../parts/section.ts';
import type { RelationshipView } from './sectioned-page.ts';

const words = messages.relationship;

/** The page of a pair of countries, its long lists cut to the latest years. */
export function relationshipView(relationship: Relationship, archive: Archive): RelationshipView {
  const whole = wholeRelationshipView(relationship, archive);
  return { ...whole, sections: shortenSections(whole.sections, routes.relationship(relationship.slug)) };
}

/** The same with everything on it: who visited whom, the gap since, what was new each time, promises and topics. */
export function wholeRelationshipView(relationship: Relationship, archive: Archive): RelationshipView {
  const { slug, countries, visits } = relationship;
  const [a, b] = countries;
  const briefings = visits.flatMap(({ id }) => archive.briefingById.get(id) ?? []);
  const directions = directionsOf(relationship);
  const visitItems = (of: Relationship['visits']) => of.map((visit) => cableItemOf(visit, archive));
  return {
    type: 'relationship',
    head: makeHead(
      relationshipTitle(countries),
      words.summary(nameInSentence(a), nameInSentence(b), visits.filter(hasBegun).length),
      routes.relationship(slug),
      {
        feed: relationshipFeed(relationship, archive),
      },
    ),
    kind: { text: messages.lists.relationships, href: routes.relationships() },
    sections: nonEmptySections([
      { id: 'last', heading: words.last, type: 'facts', items: lastVisit(relationship, archive) },
      balanceTable(directions),
      ...directions.map(({ from, to, visits: of }): Section => ({
        id: `from-${from.id}`,
        heading: words.to(nameInSentence(from), nameInSentence(to)),
        type: 'visits',
        items: visitItems(of.filter(hasBegun)),
      })),
      { id: 'not-made', heading: messages.entity.notMade, type: 'visits', items: visitItems(visits.filter((it) => !hasBegun(it))) },
      { id: 'new', heading: words.topicChanges, type: 'facts', items: topicChangeRows(briefings) },
      { id: 'promises', heading: words.commitments, type: 'commitments', items: promisesBetween(relationship, briefings, archive) },
      { id: 'topics', heading: words.topics, type: 'links', items: topics(briefings, archive) },
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

/** How many visits are compared with the one before. */
const MAX_TOPIC_CHANGES = 20;

const topicChangeRows = (briefings: Briefing[]): FactRow[] =>
  addedTopicsOf(briefings)
    .slice(0, MAX_TOPIC_CHANGES)
    .map(({ briefing: { id, visit }, before, added, commitmentCount }) => {
      const names = added.length > 0 ? formatList(added.map(({ name }) => name)) : undefined;
      return {
        label: formatSpan(visit.from ?? visit.date, visit.to),
        href: routes.briefing(id),
        value: words.topicChange(formatDate(before.visit.date), names, commitmentCount),
      };
    });

const promisesBetween = ({ countries: [a, b] }: Relationship, briefings: Briefing[], archive: Archive) =>
  briefings.flatMap((briefing) =>
    briefing.commitments
      .filter(({ by, to }) => [a.id, b.id].some((id) => by.includes(id) || to?.includes(id)))
      .map((it) => commitmentViewOf(it, briefing, archive)),
  );

/** The topics of all briefings, the most frequent first, with the years in which they were spoken of. */
function topics(briefings: Briefing[], archive: Archive) {
  const spoken = briefings.flatMap(({ topics: of, visit }) => of.map((topic) => ({ topic, year: visit.date.slice(0, 4) })));
  return [...Map.groupBy(spoken, ({ topic }) => topic)]
    .sort(([, x], [, y]) => y.length - x.length)
    .map(([topic, of]) => ({ ...entityLink(topic, archive), note: [...new Set(of.map(({ year }) => year))].reverse().join(', ') }));
}
