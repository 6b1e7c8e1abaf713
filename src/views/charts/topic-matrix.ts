import type { Archive } from '../../archive/model/archive.ts';
import type { Briefing } from '../../archive/model/briefing.ts';
import type { Country, Topic } from '../../archive/model/entity.ts';
import { formatDate, formatSpan } from '../../i18n/dates.ts';
import { messages } from '../../i18n/messages.ts';
import { routes } from '../meta/routes.ts';
import { placesOf } from '../parts/cable.ts';
import { entityLink, type Link } from '../parts/link.ts';

/** Topics by visits of a pair of countries: a dot where the briefing of a visit is tagged with a topic. */
export interface TopicMatrix {
  /** The visits, the oldest first. */
  columns: { href: string; toward: string; year: string; label: string }[];
  rows: { topic: Link; cells: { label: string; href?: string | undefined }[] }[];
  /** How to read it, and what it leaves out. */
  note: string;
}

/** As many visits and topics as a matrix has at most: the latest, and the most frequent. */
const MOST_VISITS = 24;
const MOST_TOPICS = 24;

/** The matrix of the briefings of two countries, newest first. */
export function topicMatrixOf(briefings: Briefing[], countries: [Country, Country], archive: Archive): TopicMatrix {
  const shown = briefings.slice(0, MOST_VISITS).reverse();
  const topics = topicsByFrequency(briefings);
  return {
    columns: shown.map((briefing) => columnOf(briefing, countries)),
    rows: topics.slice(0, MOST_TOPICS).map((topic) => ({
      topic: entityLink(topic, archive),
      cells: shown.map(({ id, visit, topics: tagged }) => {
        const isTagged = tagged.includes(topic);
        return {
          label: messages.matrix.cell(topic.name, formatDate(visit.date), isTagged),
          href: isTagged ? routes.briefing(id) : undefined,
        };
      }),
    })),
    note: messages.matrix.note(shown.length, briefings.length, Math.min(topics.length, MOST_TOPICS), topics.length),
  };
}

function columnOf({ id, visit }: Briefing, countries: [Country, Country]): TopicMatrix['columns'][number] {
  const toward = countries.find((country) => visit.receiving.includes(country));
  return {
    href: routes.briefing(id),
    toward: messages.matrix.toward(toward?.name ?? ''),
    year: visit.date.slice(0, 4),
    label: messages.matrix.column(placesOf(visit).join(', '), formatSpan(visit.from ?? visit.date, visit.to)),
  };
}

/** The topics of the briefings, the most frequent first. */
function topicsByFrequency(briefings: Briefing[]): Topic[] {
  const counts = new Map<Topic, number>();
  for (const topic of briefings.flatMap(({ topics }) => topics)) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([topic]) => topic);
}
