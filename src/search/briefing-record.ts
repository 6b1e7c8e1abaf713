import type { Archive } from '../archive/model/archive.ts';
import type { Briefing } from '../archive/model/briefing.ts';
import type { Person, Entity } from '../archive/model/entity.ts';
import type { Visit } from '../archive/model/visit.ts';
import { messages } from '../i18n/messages.ts';
import { cableOf } from '../views/parts/cable.ts';
import { commitmentViewOf } from '../views/parts/commitment.ts';
import { documentViewOf } from '../views/parts/document.ts';
import { otherNames } from '../views/parts/named-pages.ts';
import { foldLetters } from '../archive/names/fold-letters.ts';
import { exactTokensIn } from '../archive/names/exact-search-tokens.ts';
import { findSpellingVariants } from './spelling-variants.ts';

/**
 * Where the indexed part of a briefing's page begins and ends. Everything before and after is left out, because Pagefind reads every
 * element that it is given.
 */
const INDEXED_START = '<h1 data-pagefind-body';
const INDEXED_END = '<section aria-labelledby="sources"';

/** The anchors of paragraphs are left out: Pagefind would store the words of each a second time, and results lead to headings. */
const PARAGRAPH_ANCHOR = /<(p|li) id="p-[^"]*"/g;

/**
 * Makes the HTML that Pagefind indexes for a briefing: the indexed part of the built page, and a head with metadata for the search only.
 * The metadata has all names of every entity that the briefing involves or mentions, so that Лавров finds exactly what Lavrov finds. Who
 * went where is one piece of metadata, as most queries ask for that. Throws if the page has another layout.
 */
export function makeBriefingRecord(html: string, briefing: Briefing, archive: Archive): string {
  const { visit, topics, people, organisations, mentioned } = briefing;
  const cable = cableOf(visit, archive);
  const gist = [...peopleAmong(visit.visitors), ...visit.stops.map(({ place }) => place), ...visit.receiving];
  const hosts = [...peopleAmong([...visit.hosts, ...visit.met]), ...visit.sending];
  const listed = new Set<Entity>([...gist, ...hosts, ...topics]);
  const others = [...people, ...organisations, ...mentioned].filter((entity) => !listed.has(entity));
  const page = separateFields(indexedPart(html));
  const named = [...gist, ...hosts, ...topics, ...others].flatMap((entity) => [entity.name, ...otherNames(entity)]);
  const metadata = [
    metaElement('gist', namesOf(gist)),
    metaElement('hosts', namesOf(hosts)),
    metaElement('topics', namesOf(topics)),
    metaElement('names', namesOf(others.filter(({ type }) => type !== 'topic'))),
    metaElement('subjects', namesOf(others.filter(({ type }) => type === 'topic'))),
    metaElement('offices', officesOf(visit.visitors)),
    metaElement('hostOffices', officesOf([...visit.hosts, ...visit.met])),
    metaElement('spellings', findSpellingVariants([briefing.title, briefing.summary, briefing.body].join(' ')).join(' ')),
    metaElement('tokens', exactTokensIn(foldLetters([page.replaceAll(/<[^>]*>/g, ' '), ...named].join(' '))).join(' ')),
    metaElement('terms', termsOf(briefing, archive)),
    metaElement('sources', briefing.sources.map(({ title, publisher }) => `${title}, ${publisher}`).join('; ')),
    metaElement('summary', briefing.summary),
    metaElement('route', messages.route(cable.from, cable.to.join(' → '))),
    metaElement('when', cable.when),
  ];
  return `<html><head>${metadata.join('')}</head><body>${page}</body></html>`;
}

function indexedPart(html: string): string {
  const start = html.indexOf(INDEXED_START);
  const end = html.indexOf(INDEXED_END, start);
  if (start < 0 || end < 0) {
    const missing = start < 0 ? INDEXED_START : INDEXED_END;
    throw new Error(`A briefing's page has no ${missing}, by which src/search/briefing-record.ts knows what is indexed.`);
  }
  return html.slice(start, end).replaceAll(PARAGRAPH_ANCHOR, '<$1');
}

/** The terms of a promise or a document: by whom, to whom, the target. */
const TERMS = /<dl class="terms">.*?<\/dl>/gs;
/** Who stated a figure, at the end of its item. */
const STATED = / <span class="office">\s*(.*?)\s*<\/span>/gs;
const FIGURES_START = '<h2 id="figures">';

/**
 * Makes sentences of what a page shows as fields side by side, as an excerpt would run them together: leaves out the terms of promises and documents,
 * which are metadata, and puts who stated a figure in brackets.
 */
function separateFields(page: string): string {
  const [before = '', ...figures] = page.replaceAll(TERMS, '').split(FIGURES_START);
  const asSentences = figures.map((part) =>
    part.replaceAll(STATED, (_, by: string) => (by === messages.briefing.noSpeaker ? '.' : ` (${by}).`)),
  );
  return [before, ...asSentences].join(FIGURES_START);
}

/** By whom and to whom each promise was made, and what it counts; the parties of each document. */
const termsOf = (briefing: Briefing, archive: Archive): string =>
  [
    ...briefing.commitments
      .map((commitment) => commitmentViewOf(commitment, briefing, archive))
      .map(({ by, to, terms }) => [...[...by, ...to].map(({ text }) => text), ...terms.map(({ value }) => value)].join(', ')),
    ...briefing.documents.map((document) =>
      documentViewOf(document, briefing, archive)
        .parties.map(({ text }) => text)
        .join(', '),
    ),
  ].join('; ');

/** The people among the participants of a visit who have a file of their own. Of the others only a name is known, which is in the text. */
export const peopleAmong = (participants: Visit['visitors']): Person[] =>
  participants.flatMap((participant) => ('person' in participant ? participant.person : []));

/** The offices that participants of a visit held: title and function, each once. */
export const officesOf = (participants: Visit['visitors']): string => {
  const offices = participants.flatMap(({ office }) => office ?? []);
  return [...new Set(offices.flatMap((office) => [office.title, messages.function[office.function]]))].join('; ');
};

/** `Sergey Lavrov, Сергей Лавров; Vladimir Putin, Владимир Путин`: first, for each entity, the name that the site prints. */
export const namesOf = (entities: Entity[]): string => [...new Set(entities)].map(namesOfEntity).join('; ');

const namesByEntity = new WeakMap<Entity, string>();

/** Remembers the names of each entity, as countries are part of most records. */
function namesOfEntity(entity: Entity): string {
  const adjective = entity.type === 'country' ? [entity.adjective] : [];
  const names = namesByEntity.get(entity) ?? withSpellingVariants([entity.name, ...otherNames(entity), ...adjective]).join(', ');
  namesByEntity.set(entity, names);
  return names;
}

const withSpellingVariants = (names: string[]): string[] => [...new Set([...names, ...names.flatMap(findSpellingVariants)])];

const metaElement = (name: string, value: string): string => `<meta data-pagefind-meta="${name}[content]" content="${escapeHtml(value)}">`;

const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
