import type { Archive } from '../../archive/model/archive.ts';
import type { Organisation, Topic } from '../../archive/model/entity.ts';
import { foldedWords } from '../../archive/names/fold-letters.ts';
import { makeCast, type Actor } from './cast.ts';
import { findDays, type FoundDays } from './find-days.ts';
import { findDocuments, type FoundDocument } from './find-documents.ts';
import { findEarlier, type FoundEarlier } from './find-earlier.ts';
import { findFigures, type FoundFigure } from './find-figures.ts';
import { findPromises, type FoundPromise } from './find-promises.ts';
import { findQuotes, type FoundQuote } from './find-quotes.ts';
import { findRoles } from './find-speakers.ts';
import { findVisit, type FoundVisit, type Told } from './find-visit.ts';
import type { Report } from './read-report.ts';
import { sentencesOf, type Sentence } from './report-sentences.ts';
import { TITLE } from './titles.ts';

/** Everything that was found in a report. */
export interface Extraction extends FoundDays, FoundEarlier {
  visit?: FoundVisit | undefined;
  actors: Actor[];
  organisations: Told<Organisation>[];
  topics: Told<Topic>[];
  quotes: FoundQuote[];
  figures: FoundFigure[];
  promises: FoundPromise[];
  documents: FoundDocument[];
}

/** Finds the facts of a report with the names of an archive. The same report and archive give the same facts. */
export function extractReport({ paragraphs, day, dateline }: Report, archive: Archive): Extraction {
  const { sentences, quotations } = sentencesOf(paragraphs);
  const cast = makeCast(sentences, archive, day);
  const roles = findRoles(sentences, cast);
  const visit = findVisit(sentences, roles, cast, archive, dateline);
  const visitors = visit?.visitors.map(({ value }) => value) ?? [];
  const figures = distinct(findFigures(sentences, roles), ({ value, unit }) => `${value} ${unit}`);
  const sides = [...new Set([...visitors.flatMap(({ side }) => side ?? []), ...(visit ? [visit.country.id] : [])])].sort();
  return {
    visit,
    ...findDays(sentences, roles, visitors, day),
    ...findEarlier(sentences, roles, cast, visitors, day),
    actors: cast.actors.filter((actor) =>
      sentences.some((sentence) => cast.mentionsIn(sentence).some((mention) => mention.actor === actor)),
    ),
    organisations: namedIn(sentences, archive, 'organisation'),
    topics: namedIn(sentences, archive, 'topic'),
    quotes: findQuotes(sentences, quotations, roles),
    figures,
    promises: findPromises(sentences, quotations, { roles, cast, figures, sides, day }),
    documents: findDocuments(sentences),
  };
}

/** The organisations or topics that are named, each once. The field of a minister is no topic. */
function namedIn<Type extends 'organisation' | 'topic'>(
  sentences: Sentence[],
  archive: Archive,
  type: Type,
): Told<Type extends 'topic' ? Topic : Organisation>[] {
  const find = archive.nameFinders.forPeople([]);
  const titles = new RegExp(`\\b(?:${TITLE}|\\w+ (?:ministry|department))\\b`, 'gi');
  const listed = [...(type === 'topic' ? archive.topics : archive.organisations).values()];
  const found = sentences.flatMap((sentence) => {
    const text = withBritishSpelling(sentence.text).replace(titles, (title) => '_'.repeat(title.length));
    const named = find(text).flatMap(({ candidates }) => candidates.filter((it) => it.type === type));
    const words = ` ${foldedWords(text).join(' ')} `;
    // The name of a topic is a heading, such as “Energy supplies”; its id is the plain word.
    const byId = type === 'topic' ? listed.filter(({ id }) => words.includes(` ${id.replaceAll('-', ' ')} `)) : [];
    return [
      ...named.map((value) => ({ value, sentence, sure: 'sure' as const })),
      ...byId.map((value) => ({ value, sentence, sure: 'likely' as const })),
    ];
  });
  return distinct(found, ({ value }) => value.id) as unknown as Told<Type extends 'topic' ? Topic : Organisation>[];
}

/** `defense` as `defence`, `Organization` as `Organisation`: names of the archive are spelt so. */
const withBritishSpelling = (text: string): string =>
  text.replace(/\b(d)efense\b/gi, '$1efence').replace(/(?<=\p{L}{4})iz(?=ations?\b)/gu, 'is');

const distinct = <Item>(items: Item[], keyOf: (item: Item) => string): Item[] =>
  [...new Map(items.toReversed().map((item) => [keyOf(item), item])).values()].reverse();
