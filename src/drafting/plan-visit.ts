import type { Archive } from '../archive/model/archive.ts';
import type { Day } from '../schemas/fields/partial-day.ts';
import { VISIT_KINDS, type VisitKind } from '../schemas/visit.ts';
import type { DraftFacts, Noted, Participant } from './draft-facts.ts';
import { matchName } from './match-name.ts';
import { newParticipant, participantOf } from './participants.ts';
import { readDays, readPerson, readPlace } from './read-answers.ts';
import { familyOf, personStub, placeStub, type NewFile } from './stubs.ts';

/** What somebody told of a visit, as they typed it. */
export interface VisitAnswers {
  who: string[];
  whom: string[];
  where: string[];
  when: string;
  kind: string;
  topics: string[];
}

/** The facts of a visit that was told, and the files that people and places without one get. */
export interface VisitPlan {
  facts: DraftFacts;
  stubs: NewFile[];
}

/** Makes the facts of a visit from what somebody told, or says what cannot be read. `today` decides whether the visit lies ahead. */
export function planVisit(answers: VisitAnswers, archive: Archive, today: Day): VisitPlan | { problems: string[] } {
  const problems: string[] = [];
  const stubs: NewFile[] = [];
  const days = readDays(answers.when);
  if ('problem' in days) problems.push(days.problem);
  const date = 'from' in days ? days.from : undefined;
  const person = (typed: string): Noted<Participant>[] => {
    const reading = readPerson(typed, archive);
    if ('known' in reading) return [{ value: participantOf(reading.known, date, archive) }];
    if (!('new' in reading)) {
      problems.push(toldOf(typed, reading));
      return [];
    }
    stubs.push(personStub(reading.new, ''));
    return [{ value: newParticipant(reading.new, familyOf(reading.new.name), archive) }];
  };
  const place = (typed: string) => {
    const reading = readPlace(typed, archive);
    if ('known' in reading) return [{ value: { id: reading.known.id, name: reading.known.name } }];
    if (!('new' in reading)) {
      problems.push(toldOf(typed, reading));
      return [];
    }
    const stub = placeStub(reading.new.name, reading.new.country, reading.new);
    stubs.push(stub);
    return [{ value: { id: idOfFile(stub), name: reading.new.name } }];
  };
  const topic = (typed: string) => {
    const { called, near } = matchName(archive.topics.values(), typed);
    const [only] = called;
    if (only && called.length === 1) return [{ value: only.id }];
    problems.push(`no topic here is called “${typed}”${near.length > 0 ? `: did you mean ${near.map(({ id }) => id).join(', ')}?` : ''}`);
    return [];
  };
  const isAhead = date !== undefined && date > today.slice(0, date.length);
  const last = 'from' in days ? days.to : undefined;
  const isOver = last === undefined || last < today.slice(0, last.length);
  const facts: DraftFacts = {
    state: { value: isAhead ? 'announced' : isOver ? 'concluded' : 'under way' },
    kind: kindOf(answers.kind, problems),
    visitors: answers.who.flatMap(person),
    hosts: answers.whom.flatMap(person),
    stops: answers.where.flatMap(place),
    topics: answers.topics.flatMap(topic),
    ...('from' in days ? datesOf(days, isAhead) : {}),
    ...{ organisations: [], commitments: [], quotes: [], figures: [], documents: [], sources: [] },
    body: '',
    remarks: [],
  };
  return problems.length > 0 ? { problems } : { facts, stubs: [...new Map(stubs.map((stub) => [stub.file, stub])).values()] };
}

function kindOf(typed: string, problems: string[]): Noted<VisitKind> {
  if (typed === '') return { value: 'official', note: `Nobody said which kind. One of: ${VISIT_KINDS.join(', ')}.` };
  const kind = VISIT_KINDS.find((it) => it === typed.toLowerCase());
  if (!kind) problems.push(`“${typed}” is no kind of visit: write one of ${VISIT_KINDS.join(', ')}`);
  return { value: kind ?? 'official' };
}

/** A visit ahead has only the day for which it is planned. */
const datesOf = ({ from, to }: { from: string; to?: string }, isAhead: boolean): Pick<DraftFacts, 'from' | 'to' | 'planned'> =>
  isAhead ? { planned: { value: from } } : { from: { value: from }, to: to === undefined ? undefined : { value: to } };

const toldOf = (typed: string, reading: { choices: { id: string; name: string }[]; remedy: string } | { problem: string }): string =>
  'problem' in reading
    ? reading.problem
    : `“${typed}” can be ${reading.choices.map(({ id, name }) => `${id} (${name})`).join(', ')}: ${reading.remedy}`;

const idOfFile = ({ file }: NewFile): string => file.replace(/^.*\/|\.[a-z]+$/g, '');
