import { parseArgs } from 'node:util';
import { readArchive } from '../archive/load/read-and-check.ts';
import type { Archive } from '../archive/model/archive.ts';
import { showDrafts } from '../build-context.ts';
import { countryStub, type NewFile } from '../drafting/stubs.ts';
import { planVisit, type VisitAnswers } from '../drafting/plan-visit.ts';
import { printBriefing } from '../drafting/print-briefing.ts';
import { readPerson, readPlace, type Reading } from '../drafting/read-answers.ts';
import { exitWith, settings } from '../settings.ts';
import { addCountries } from './add-countries.ts';
import { withAsking, type Ask } from './ask.ts';
import { bylineOf, saveDraft } from './save-draft.ts';

/** Writes the draft of a briefing, with files for people and places that are new. Asks for what the options do not say. */
const USAGE = `npm run new -- --who "Sergey Lavrov" --whom Qureshi --where Islamabad --when "2021-04-06 to 2021-04-07"

  --who, --whom   a name in any script, or an id; for someone new “name, title, country”; may be given several times
  --where         a place; for a new one “name, country”; several in the order of the visit
  --when          2021-04-06, 2021-04 or 2021, or two with “to” between them
  --kind          state, official, working, summit, multilateral or transit
  --topic         a topic of the archive; may be given several times
  --country       a new country: “name, adjective, two-letter code”`;

const options = readOptions();
showDrafts(true); // people and places that only drafts name are known too
const { archive: read } = readArchive(settings.contentDir);
const { archive, stubs: countries } = newCountries(options.country ?? [], read);
const today = new Date().toISOString().slice(0, 10);
const answers = await withAsking(USAGE, (ask) => completeAnswers(ask));
const plan = planVisit(answers, archive, today);
if ('problems' in plan) exitWith(`Nothing was written.\n${plan.problems.map((problem) => `  ${problem}`).join('\n')}`);
saveDraft([printBriefing(plan.facts, today, bylineOf(read)), ...plan.stubs, ...countries]);

function readOptions() {
  const many = { type: 'string', multiple: true } as const;
  const one = { type: 'string' } as const;
  try {
    return parseArgs({
      options: { who: many, whom: many, where: many, when: one, kind: one, topic: many, country: many, help: { type: 'boolean' } },
    }).values;
  } catch (error) {
    return exitWith(`${(error as Error).message}\n\n${USAGE}`);
  }
}

async function completeAnswers(ask: Ask): Promise<VisitAnswers> {
  if (options.help) exitWith(USAGE);
  const isAsking = !options.who || !options.where || options.when === undefined;
  const person = (typed: string) => readPerson(typed, archive);
  const place = (typed: string) => readPlace(typed, archive);
  return {
    who: options.who ?? (await askNames(ask, 'Who travelled?', person)),
    whom: options.whom ?? (isAsking ? await askNames(ask, 'Who received them? (Enter if nobody is known)', person, true) : []),
    where: options.where ?? (await askNames(ask, 'Where to?', place)),
    when: options.when ?? (await ask('When? 2021-04-06, 2021-04 or 2021, or two with “to” between them')),
    kind: options.kind ?? '',
    topics: options.topic ?? [],
  };
}

/** Asks for names, separated by semicolons, until each is known or new. */
async function askNames(
  ask: Ask,
  question: string,
  read: (typed: string) => Reading<{ id: string }, unknown>,
  mayLack = false,
): Promise<string[]> {
  const typed = (await ask(`${question} Several with “;” between them.`)).split(';').map((name) => name.trim());
  const names: string[] = [];
  for (const name of typed) if (name !== '') names.push(await settle(ask, name, read));
  return names.length > 0 || mayLack ? names : askNames(ask, question, read);
}

async function settle(ask: Ask, typed: string, read: (typed: string) => Reading<{ id: string }, unknown>): Promise<string> {
  const reading = read(typed);
  if ('known' in reading) return reading.known.id;
  if ('new' in reading) return typed;
  if ('problem' in reading) return settle(ask, await ask(reading.problem), read);
  const offered = reading.choices.map(({ id, name }, at) => `  ${at + 1}  ${name} (${id})`).join('\n');
  const answer = await ask(`“${typed}” can be:\n${offered}\nType a number, or ${reading.remedy}.`);
  return settle(ask, reading.choices[Number(answer) - 1]?.id ?? answer, read);
}

/** The archive with countries that have no file yet, and their files. */
function newCountries(typed: string[], known: Archive): { archive: Archive; stubs: NewFile[] } {
  const stubs = typed.map((line) => {
    const [name = '', adjective = '', iso] = line.split(',').map((part) => part.trim());
    if (name === '' || adjective === '') exitWith(`“${line}” is no country: write “name, adjective, two-letter code”.`);
    return { name, adjective, iso, stub: countryStub(name, adjective, iso) };
  });
  return { archive: addCountries(known, stubs), stubs: stubs.map(({ stub }) => stub) };
}
