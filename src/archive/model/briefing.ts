import type { BriefingData } from '../../schemas/briefing.ts';
import type { Entry } from '../../schemas/collections.ts';
import { extractBodyParts } from '../../validation/body/extract-body-parts.ts';
import { parseBody } from '../../validation/body/validate-body.ts';
import { readBody, type BodyReading } from '../names/read-body.ts';
import type { NameFinders } from '../names/name-finder.ts';
import type { Organisation, Person, Topic } from './subject.ts';
import { getById, type Subjects } from './subjects.ts';
import { makeVisit, peopleOf, type Visit } from './visit.ts';

/** The article about one visit, with the visit resolved. */
export interface Briefing extends Omit<BriefingData, 'visit' | 'topics' | 'organisations'>, BodyReading {
  id: string;
  /** The path of its file below the content folder. */
  file: string;
  /** Its Markdown, and the line of the file on which that begins, where it is known. */
  body: string;
  bodyLine?: number | undefined;
  visit: Visit;
  topics: Topic[];
  organisations: Organisation[];
  /** Everyone it concerns who has a page: those of the visit, and those whose words or numbers it gives. */
  people: Person[];
}

/** Makes one briefing; `rank` is that of its visit among those of the day, `names` finds what its text mentions. */
export function makeBriefing(entry: Entry<BriefingData>, rank: number, subjects: Subjects, names: NameFinders): Briefing {
  const { id, file, body, bodyLine, data, bodyParts = extractBodyParts(parseBody(body), body) } = entry;
  const visit = makeVisit(entry, rank, subjects);
  const speakers = [...data.quotes.map(({ speaker }) => speaker), ...data.figures.map(({ by }) => by)].flatMap((it) =>
    it ? (subjects.people.get(it) ?? []) : [],
  );
  const people = [...new Set([...peopleOf(visit), ...speakers])];
  return {
    ...data,
    id,
    file,
    body,
    bodyLine,
    visit,
    topics: data.topics.map((it) => getById(subjects.topics, it)),
    organisations: data.organisations.map((it) => getById(subjects.organisations, it)),
    people,
    ...readBody(bodyParts, body, names.forPeople(people)),
  };
}
