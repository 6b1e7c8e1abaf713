import type { Archive } from '../../archive/model/archive.ts';
import type { Visit } from '../../archive/model/visit.ts';
import { formatDate } from '../../i18n/dates.ts';
import { draft as words } from '../../i18n/draft.ts';
import type { Day } from '../../schemas/fields/partial-day.ts';
import type { DraftFacts, Noted, Participant } from '../draft-facts.ts';
import { participantOf } from '../participants.ts';
import { excerptOf } from '../print-yaml.ts';
import { personStub, type NewFile } from '../stubs.ts';
import type { Actor } from './cast.ts';
import { extractReport, type Extraction } from './extract-report.ts';
import { entriesOfReport, SOURCE } from './report-entries.ts';
import { outlineOf } from './report-outline.ts';
import type { Told } from './find-visit.ts';
import type { Report } from './read-report.ts';
import { unknownNames } from './unknown-names.ts';

/** The draft that a report gives, and files for people whom the archive does not know. */
export interface ReportDraft {
  facts: DraftFacts;
  stubs: NewFile[];
}

/** Makes the facts of a draft from a report, or says what the report lacks. `today` decides whether a visit is under way. */
export function draftOfReport(report: Report, archive: Archive, today: Day): ReportDraft | { problem: string } {
  const found = extractReport(report, archive);
  const { visit, from, to } = found;
  const [visitor] = visit?.visitors ?? [];
  if (!visit || !visitor || visit.places.length === 0)
    return {
      problem: 'It tells of no visit: nobody of the archive, and nobody with a title and a country, goes to a place of the archive.',
    };
  if (!from) return { problem: 'It does not say when the visit was.' };
  const isAhead = found.state !== undefined && !['concluded', 'under way'].includes(found.state.value);
  const state = !isAhead && (to ?? from).value >= today ? { value: 'under way' as const, sure: 'likely' as const } : found.state;
  const participant = (told: Told<Actor>): Noted<Participant> => ({
    value: participantIn(told.value, from.value, archive),
    note: noteOfTold(told),
  });
  const people = [...visit.visitors, ...visit.hosts].map(({ value }) => value);
  const speakers = found.quotes.flatMap(({ speaker }) => speaker ?? []);
  const newcomers = [...new Set([...people, ...speakers])].filter(({ known, side }) => !known && side !== undefined);
  const entries = entriesOfReport(found, newcomers, visit.places[0]?.value.name ?? '', report.day);
  const title = words.wireReport(
    formatDate(report.day),
    visit.visitors.map(({ value }) => value.family),
    visit.places.map(({ value }) => value.name),
  );
  const facts: DraftFacts = {
    state: { value: state?.value ?? 'concluded', note: state?.sentence ? noteOfTold(state) : 'likely: worked out from the days' },
    kind: found.kind
      ? { value: found.kind.value, note: noteOfTold(found.kind) }
      : { value: 'official', note: 'guess: the report does not say' },
    visitors: visit.visitors.map(participant),
    hosts: visit.hosts.map(participant),
    stops: visit.places.map((told) => ({ value: { id: told.value.id, name: told.value.name }, note: noteOfTold(told) })),
    ...(isAhead ? { planned: noted(from) } : { from: noted(from), to: to && noted(to) }),
    origin: originOf(found, archive, from.value),
    firstSince: found.firstSince && { value: { ...found.firstSince.value, source: SOURCE }, note: noteOfTold(found.firstSince) },
    topics: found.topics.map((told) => ({ value: told.value.id, note: noteOfTold(told) })),
    organisations: found.organisations.map((told) => ({ value: told.value.id, note: noteOfTold(told) })),
    ...entries,
    sources: [
      {
        key: SOURCE,
        title: report.page?.title ?? title,
        publisher: report.page?.publisher ?? report.agency ?? words.agencyNotNamed,
        url: report.page?.url,
        published: report.day,
      },
    ],
    body: outlineOf(visit, found, entries),
    remarks: [
      `Drafted from a report of ${report.day}. Above each field stand how sure it is and the words it was read from.`,
      ...unknownNames(report, found, newcomers, archive),
    ],
  };
  return { facts, stubs: newcomers.map((actor) => stubOf(actor)) };
}

const noted = <Value>(told: Told<Value>): Noted<Value> => ({ value: told.value, note: noteOfTold(told) });

/** How sure a fact is, and the words that it was read from. */
const noteOfTold = ({ sure, sentence }: Pick<Told<unknown>, 'sure' | 'sentence'>): string =>
  `${sure}: ${sentence === undefined ? 'from the dateline' : excerptOf(sentence.text)}`;

function participantIn(actor: Actor, date: Day, archive: Archive): Participant {
  if (actor.known) return participantOf(actor.known, date, archive);
  const of = archive.countries.get(actor.side ?? '')?.name;
  return { id: actor.id, name: actor.name, family: actor.family, title: actor.title, titleIsChosen: false, of };
}

const stubOf = ({ name, title = '', side = '' }: Actor): NewFile =>
  personStub({ name, title, side: { country: side } }, 'From a wire report: make sure of the name and the title.');

/** The place before this one. Where a report names only a country, the archive may know the place from a visit just before. */
function originOf({ origin, visit }: Extraction, archive: Archive, from: Day): DraftFacts['origin'] {
  if (!origin) return undefined;
  const { value } = origin;
  if (value.type === 'place') return { value: { place: value.id, source: SOURCE }, note: noteOfTold(origin) };
  const visitors = new Set(visit?.visitors.map((told) => told.value.id));
  const before = archive.visits.filter((other: Visit) =>
    other.visitors.some((holder) => 'person' in holder && visitors.has(holder.person.id)),
  );
  const stop = before
    .flatMap((other) => other.stops.map(({ place }) => ({ place, day: other.date })))
    .filter(({ place, day }) => place.country.id === value.id && day <= from && day >= from.slice(0, 8))
    .sort((a, b) => (a.day < b.day ? 1 : -1))[0];
  if (!stop) return { value: { country: value.id, source: SOURCE }, note: noteOfTold(origin) };
  return { value: { place: stop.place.id, source: SOURCE }, note: `likely: the report names ${value.name}, the archive the place` };
}
