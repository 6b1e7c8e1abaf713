import type { Archive } from '../archive/model/archive.ts';
import type { Briefing } from '../archive/model/briefing.ts';
import type { Person, Subject } from '../archive/model/subject.ts';
import type { Visit } from '../archive/model/visit.ts';
import { messages } from '../i18n/messages.ts';
import { cableOf } from '../views/parts/cable.ts';
import { otherNames } from '../views/parts/name-index.ts';
import { spellingsOf } from './spelling-variants.ts';

/** Where on the page of a briefing that begins and ends of which anything is indexed: Pagefind reads every element that it is given. */
const BEGIN = '<h1 data-pagefind-body';
const END = '<section aria-labelledby="sources"';

/**
 * The page of a briefing as Pagefind is given it: what it indexes of the built page, with what only the search needs in a head.
 * All names of every subject that it concerns or mentions are searchable metadata, so that Лавров finds exactly what Lavrov
 * finds; who went where is one piece of it, as that is what most queries ask. Throws where the page is laid out otherwise.
 */
export function recordOf(html: string, briefing: Briefing, archive: Archive): string {
  const { visit, topics, people, organisations, mentioned } = briefing;
  const cable = cableOf(visit, archive);
  const gist = [...peopleAmong(visit.visitors), ...visit.stops.map(({ place }) => place), ...visit.receiving];
  const hosts = [...peopleAmong([...visit.hosts, ...visit.met]), ...visit.sending];
  const foremost = new Set<Subject>([...gist, ...hosts, ...topics]);
  const others = [...people, ...organisations, ...mentioned].filter((it) => !foremost.has(it));
  const tags = [
    meta('gist', namesOf(gist)),
    meta('hosts', namesOf(hosts)),
    meta('topics', namesOf(topics)),
    meta('names', namesOf(others)),
    meta('spellings', spellingsOf([briefing.title, briefing.summary, briefing.body].join(' ')).join(' ')),
    meta('summary', briefing.summary),
    meta('route', messages.route(cable.from, cable.to.join(' → '))),
    meta('when', cable.when),
  ];
  return `<html><head>${tags.join('')}</head><body>${indexedPart(html)}</body></html>`;
}

function indexedPart(html: string): string {
  const begin = html.indexOf(BEGIN);
  const end = html.indexOf(END, begin);
  if (begin < 0 || end < 0)
    throw new Error(`A briefing's page has no ${begin < 0 ? BEGIN : END}, by which src/search/briefing-record.ts knows what is indexed.`);
  return html.slice(begin, end);
}

/** Those of some people of a visit who have a file of their own; of the others only a name is known, which stands in the text. */
export const peopleAmong = (of: Visit['visitors']): Person[] => of.flatMap((it) => ('person' in it ? it.person : []));

/** `Sergey Lavrov, Сергей Лавров; Vladimir Putin, Владимир Путин`: the name that the site prints comes first. */
export const namesOf = (subjects: Subject[]): string => [...new Set(subjects)].map(namesOfOne).join('; ');

const ofOne = new WeakMap<Subject, string>();

/** Made once: a country stands in most records. */
function namesOfOne(subject: Subject): string {
  const made = ofOne.get(subject) ?? withSpellings([subject.name, ...otherNames(subject)]).join(', ');
  ofOne.set(subject, made);
  return made;
}

const withSpellings = (names: string[]): string[] => [...new Set([...names, ...names.flatMap(spellingsOf)])];

const meta = (name: string, value: string): string => `<meta data-pagefind-meta="${name}[content]" content="${escape(value)}">`;

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
