import type { Archive } from '../archive/archive.ts';
import type { Briefing } from '../archive/briefing.ts';
import { gapBetween } from '../archive/period.ts';
import type { Relationship } from '../archive/relationship.ts';
import { formatDate, formatSpan } from '../i18n/dates.ts';
import { messages } from '../i18n/messages.ts';
import type { Country } from '../archive/subject.ts';
import { hasBegun } from '../archive/visit.ts';
import { cableItemOf } from './cable.ts';
import { commitmentViewOf } from './commitment.ts';
import { makeHead } from './head.ts';
import { subjectLink } from './link.ts';
import { routes } from './routes.ts';
import { filled, type Section } from './section.ts';
import type { SubjectView } from './subject.ts';

/** The visits from one of the two countries to the other. */
interface Direction {
  id: string;
  heading: string;
  briefings: Briefing[];
}

/** The page of a pair of countries: both directions, the gap since the last visit, promises and topics. */
export function relationshipView({ slug, countries, visits }: Relationship, archive: Archive): SubjectView {
  const words = messages.relationship;
  const [a, b] = countries;
  const briefings = visits.flatMap(({ id }) => archive.briefingById.get(id) ?? []);
  const direction = (from: Country, to: Country): Direction => ({
    id: `from-${from.id}`,
    heading: words.to(from.name, to.name),
    briefings: briefings.filter(({ visit }) => visit.sending.includes(from) && visit.receiving.includes(to)),
  });
  const directions = [direction(a, b), direction(b, a)];
  const promises = briefings.flatMap((briefing) =>
    briefing.commitments
      .filter(({ by, to }) => [a.id, b.id].some((id) => by.includes(id) || to?.includes(id)))
      .map((it) => commitmentViewOf(it, briefing, archive)),
  );
  const topics = [
    ...Map.groupBy(
      briefings.flatMap((it) => it.topics),
      (topic) => topic,
    ),
  ].sort(([, x], [, y]) => y.length - x.length);
  return {
    head: makeHead(words.title(a.name, b.name), words.summary(a.name, b.name, visits.length), routes.relationship(slug)),
    kind: { text: messages.lists.relationships, href: routes.relationships() },
    sections: filled([
      { id: 'balance', heading: words.balance, type: 'facts', items: balance(directions, visits, archive) },
      ...directions.map(({ id, heading, briefings: of }): Section => ({
        id,
        heading,
        type: 'visits',
        items: of.map((it) => cableItemOf(it, archive)),
      })),
      { id: 'promises', heading: words.promises, type: 'promises', items: promises },
      {
        id: 'topics',
        heading: words.topics,
        type: 'links',
        items: topics.map(([topic, of]) => ({ ...subjectLink(topic, archive), note: messages.lists.visits(of.length) })),
      },
    ]),
  };
}

function balance(directions: Direction[], visits: Relationship['visits'], { today }: Archive) {
  const last = visits.find(hasBegun);
  const rows = directions.map(({ heading, briefings }) => ({
    label: heading,
    value: messages.lists.visits(briefings.filter(({ visit }) => hasBegun(visit)).length),
  }));
  if (!last) return rows;
  const gap = messages.gap(gapBetween(last.date, today));
  return [
    ...rows,
    {
      label: messages.relationship.last,
      href: routes.briefing(last.id),
      value: `${formatSpan(last.from ?? last.date, last.to)}; ${messages.relationship.sinceThen(gap, formatDate(today))}`,
    },
  ];
}
