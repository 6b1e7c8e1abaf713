import { stringify } from 'yaml';
import { firstDayOf } from '../../../src/archive/model/date-arithmetic.ts';
import type { Writer } from './prose.ts';
import type { ContentFile } from './entity-files.ts';
import { addDays } from './calendar.ts';
import { makeDocuments } from './documents.ts';
import { makeCommitments } from './promises.ts';
import { makeRecord, type Keyed } from './sources-and-entries.ts';
import type { Random } from './random.ts';
import type { Entities } from './entities.ts';
import type { Visit } from './visits.ts';

const SECTIONS = 5;
/** Paragraphs of a section; with sentences of about sixteen words a body has about 600. */
const PARAGRAPHS = 3;
const SENTENCES = 2;

/** The briefing of a visit as an editor would have written it; `since` is the date of the last such visit, if it is worth a claim. */
export function briefingFile(visit: Visit, since: string | undefined, entities: Entities, writer: Writer, random: Random): ContentFile {
  const { id, date, sending, receiving, visitors, stops } = visit;
  const topics = random.some(entities.topics, random.whole(1, 4));
  const organisations = random.chance(0.3) ? random.some(entities.organisations, 1) : [];
  const { sources, quotes, figures } = makeRecord(visit, writer, random);
  const published = addDays(firstDayOf(date), random.whole(30, 60));
  const corrected = random.chance(0.1);
  const [visitor] = visitors;
  const front = {
    title: `${visitor?.family ?? ''} in ${stops[0]?.name.latin ?? ''}: ${writer.words(random.whole(4, 7))}`,
    summary: writer.sentence([sending.name.latin, receiving.name.latin]),
    published,
    ...(corrected && { updated: addDays(published, 40) }),
    byline: 'The bench',
    glance: Array.from({ length: random.whole(3, 5) }, () => writer.sentence([])),
    visit: visitFields(visit, since, sources[0]?.key ?? ''),
    topics: topics.map((it) => it.id),
    ...(organisations.length > 0 && { organisations: organisations.map((it) => it.id) }),
    commitments: makeCommitments(visit, sources, writer, random),
    documents: makeDocuments(visit, sources),
    quotes,
    figures,
    sources,
    ...(corrected && { corrections: [{ key: 'day', date: addDays(published, 40), note: writer.sentence([]) }] }),
  };
  const names = [
    ...visitors.flatMap(({ name, family }) => [name, family]),
    ...visit.hosts.flatMap(({ name, family }) => [name, family]),
    ...[sending, receiving, random.common(entities.countries)].map(({ name }) => name.latin),
    ...stops.map(({ name }) => name.latin),
    ...topics.map(({ name }) => name),
    ...organisations.map(({ short }) => short),
  ];
  return {
    file: `briefings/${id}.md`,
    text: `---\n${stringify(front, { aliasDuplicateObjects: false, lineWidth: 0 })}---\n\n${bodyOf(names, sources, quotes, writer, random)}`,
  };
}

function visitFields(visit: Visit, since: string | undefined, source: string): object {
  const { state, kind, planned, from, to, visitors, hosts, met, delegation, stops, journey, after } = visit;
  const people = (of: { id: string }[]) => of.map((it) => ({ person: it.id }));
  return {
    state,
    kind,
    visitors: people(visitors),
    hosts: people(hosts),
    ...(met.length > 0 && { met: people(met) }),
    ...(delegation.length > 0 && { delegation: people(delegation) }),
    stops: stops.map(({ id }) => ({ place: id })),
    ...(planned && { planned }),
    ...(from && { from }),
    ...(to && { to }),
    ...(journey && { journey }),
    ...(after && { after }),
    ...(since && { firstSince: { since: since.slice(0, 4), source } }),
  };
}

/** The text: an opening and sections, each paragraph with a note; every quote set in it once. */
function bodyOf(names: string[], sources: Keyed[], quotes: (Keyed & { words: string })[], writer: Writer, random: Random): string {
  const [first, ...others] = quotes;
  const unsaid = [...names];
  const paragraphs = Array.from({ length: SECTIONS * PARAGRAPHS }, (_, at) => {
    const sentences = Array.from({ length: SENTENCES }, () => writer.sentence(unsaid.splice(0, random.whole(0, 2))));
    const said = others[at] ? [`${writer.line(3)} “${others[at].words}”.`] : [];
    return `${[...sentences, ...said].join(' ')}[@${sources[at % sources.length]?.key ?? ''}]`;
  });
  return paragraphs
    .flatMap((paragraph, at) => [
      ...(at > 0 && at % PARAGRAPHS === 0 ? [`## ${writer.line(random.whole(4, 7))}`] : []),
      paragraph,
      ...(first && at === PARAGRAPHS ? [`::quote[${first.key}]`] : []),
    ])
    .join('\n\n')
    .concat('\n');
}
