import { searchWords as words } from '../../../i18n/search.ts';
import { unbrokenRanges } from '../../../i18n/unbroken-ranges.ts';
import type { NamedPage } from '../../../views/parts/named-pages.ts';
import { makeElement } from '../../dom/elements.ts';
import type { PagefindFragment } from '../engine/load-pagefind.ts';
import { foundWords, positionedWords, withHighlights } from '../highlight/highlights-in-url.ts';
import { matchedAliases } from '../query/matched-aliases.ts';
import { excerptNodes, withEllipses, withoutHeading } from './excerpt.ts';

const MAX_SECTIONS = 3;

/** The item of a briefing: its cable line, its headline, and the sections that contain the words, or else an excerpt or its summary. */
export function briefingItem(fragment: PagefindFragment, queryWords: string[]): HTMLLIElement {
  const { url, meta, excerpt, sub_results } = fragment;
  const found = foundWords(fragment);
  const sections = sub_results.filter(({ anchor, excerpt: text }) => anchor && text.includes('<mark>')).slice(0, MAX_SECTIONS);
  const opening = excerpt.includes('<mark>') ? excerptNodes(withEllipses(excerpt)) : [meta['summary'] ?? ''];
  return makeElement(
    'li',
    {},
    cableLine(meta['route'] ?? '', meta['when'] ?? ''),
    makeElement('h2', {}, makeElement('a', { href: withHighlights(url, found) }, unbrokenRanges(meta['title'] ?? url))),
    ...aliasNotes(fragment, queryWords),
    sections.length > 0
      ? makeElement('ul', { className: 'hit-sections' }, ...sections.map((section) => sectionItem(section, found)))
      : makeElement('p', { className: 'excerpt' }, ...opening),
  );
}

/** The item of a visit without a briefing: its cable line, its name and what the register notes about it. */
export const visitItem = (fragment: PagefindFragment, queryWords: string[]): HTMLLIElement => {
  const { url, meta } = fragment;
  return makeElement(
    'li',
    {},
    cableLine(meta['route'] ?? '', meta['when'] ?? ''),
    makeElement('h2', {}, makeElement('a', { href: url }, unbrokenRanges(meta['title'] ?? url))),
    ...aliasNotes(fragment, queryWords),
    ...(meta['summary'] ? [makeElement('p', { className: 'excerpt' }, meta['summary'])] : []),
  );
};

/** The item of a quote: the words, who said them and when, and the briefing that has them. */
export function quoteItem({ url, content, excerpt, meta }: PagefindFragment): HTMLLIElement {
  const isWhole = excerpt.includes('<mark>') && excerpt.length >= content.length;
  const quoted = isWhole ? excerptNodes(excerpt) : [content];
  return makeElement(
    'li',
    { className: 'quote-hit' },
    makeElement('h2', {}, makeElement('a', { href: url }, makeElement('q', { lang: meta['lang'] ?? '' }, ...quoted))),
    makeElement(
      'p',
      { className: 'excerpt' },
      `${meta['title'] ?? ''}, ${meta['occasion'] ?? ''}, ${words.from} ${meta['briefing'] ?? ''}`,
    ),
  );
}

/** The item of a commitment: who made it to whom, its state, what it says, and the briefing that has it. */
export function commitmentItem({ url, content, meta }: PagefindFragment): HTMLLIElement {
  const state = makeElement('span', { className: 'state' }, meta['label'] ?? '');
  state.dataset['state'] = meta['state'] ?? '';
  return makeElement(
    'li',
    {},
    makeElement(
      'p',
      { className: 'cable' },
      makeElement('span', { className: 'route' }, meta['title'] ?? ''),
      ' ',
      state,
      ' ',
      makeElement('span', {}, meta['asOf'] ?? ''),
    ),
    makeElement('h2', {}, makeElement('a', { href: url }, content)),
    makeElement('p', { className: 'excerpt' }, `${words.from} ${meta['briefing'] ?? ''}`),
  );
}

/** The item of a document: its parties and its date, its title, what it is, and the briefing that has it. */
export const documentItem = ({ url, meta }: PagefindFragment): HTMLLIElement =>
  makeElement(
    'li',
    {},
    cableLine(meta['route'] ?? '', meta['when'] ?? ''),
    makeElement('h2', {}, makeElement('a', { href: url }, meta['title'] ?? url)),
    makeElement('p', { className: 'excerpt' }, `${meta['paper'] ?? ''}, ${words.from} ${meta['briefing'] ?? ''}`),
  );

/** The item of a source: its title, who published it and when, and the briefing that cites it. */
export function sourceItem({ url, content, excerpt, meta }: PagefindFragment): HTMLLIElement {
  const isWhole = excerpt.includes('<mark>') && excerpt.length >= content.length;
  const title = makeElement('a', { href: url, lang: meta['lang'] ?? '' }, ...(isWhole ? excerptNodes(excerpt) : [content]));
  return makeElement(
    'li',
    {},
    cableLine(meta['title'] ?? '', meta['when'] ?? ''),
    makeElement('h2', {}, title),
    makeElement('p', { className: 'excerpt' }, `${words.cited} ${meta['briefing'] ?? ''}`),
  );
}

/** The item of a page that has a name: a person, a relationship, a topic. */
export const nameItem = ({ text, href, type, own }: NamedPage): HTMLLIElement =>
  makeElement(
    'li',
    {},
    makeElement('p', { className: 'cable' }, makeElement('span', {}, words.types[type])),
    makeElement(
      'h2',
      {},
      makeElement('a', { href }, text),
      ...(own ? [' ', makeElement('bdi', { className: 'own-name', lang: own.lang, dir: own.dir }, own.text)] : []),
    ),
  );

/** The words of the query that a result lacks, struck out. */
export const lacksNote = (lacks: string[]): HTMLElement =>
  makeElement(
    'p',
    { className: 'lacks' },
    `${words.lacks} `,
    ...lacks.flatMap((text, at) => [at === 0 ? '' : ', ', makeElement('s', {}, makeElement('bdi', {}, text))]),
  );

const aliasNotes = (fragment: PagefindFragment, queryWords: string[]): HTMLElement[] =>
  matchedAliases(fragment, queryWords).map(({ alias, name, isTopic }) =>
    makeElement('p', { className: 'by-name' }, isTopic ? words.filedUnder(alias, name) : words.byOtherName(alias, name)),
  );

/** Who went where, and when. */
export const cableLine = (route: string, when: string): HTMLElement =>
  makeElement('p', { className: 'cable' }, makeElement('span', { className: 'route' }, route), ' ', makeElement('span', {}, when));

const sectionItem = ({ url, title, excerpt }: PagefindFragment['sub_results'][number], found: string[]): HTMLLIElement =>
  makeElement(
    'li',
    {},
    makeElement('a', { href: withHighlights(url, found) }, ...highlightedNodes(title, found)),
    makeElement('p', { className: 'excerpt' }, ...excerptNodes(withEllipses(withoutHeading(excerpt, title)))),
  );

/** A text with `mark` elements around the words that were found. */
function highlightedNodes(text: string, found: string[]): (Node | string)[] {
  const highlighted = positionedWords(text).filter(({ word }) => found.includes(word));
  const ends = [0, ...highlighted.map(({ end }) => end)];
  return [
    ...highlighted.flatMap(({ start, end }, at) => [text.slice(ends[at], start), makeElement('mark', {}, text.slice(start, end))]),
    text.slice(ends.at(-1)),
  ];
}
