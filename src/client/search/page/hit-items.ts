import { searchWords as words } from '../../../i18n/search.ts';
import type { NamedPage } from '../../../views/parts/name-index.ts';
import { element, excerptNodes } from '../../dom/dom.ts';
import { foundWords, placedWords, withMarks } from '../highlight/marks-in-url.ts';
import { otherNamesOf } from '../query/matched-alias.ts';
import type { Hit } from '../engine/pagefind.ts';
import { withDots, withoutHeading } from './excerpt.ts';

const SECTIONS = 3;

/** A briefing that was found: its cable line, its headline, and the sections in which the words stand, or else its opening. */
export function briefingItem(hit: Hit, asked: string[]): HTMLLIElement {
  const { url, meta, excerpt, sub_results } = hit;
  const found = foundWords(hit);
  const sections = sub_results.filter(({ anchor, excerpt: text }) => anchor && text.includes('<mark>')).slice(0, SECTIONS);
  const opening = excerpt.includes('<mark>') ? excerptNodes(withDots(excerpt)) : [meta['summary'] ?? ''];
  return element(
    'li',
    {},
    cable(meta['route'] ?? '', meta['when'] ?? ''),
    element('h2', {}, element('a', { href: withMarks(url, found) }, meta['title'] ?? url)),
    ...byOtherName(hit, asked),
    sections.length > 0
      ? element('ul', { className: 'hit-sections' }, ...sections.map((section) => sectionItem(section, found)))
      : element('p', { className: 'excerpt' }, ...opening),
  );
}

/** A visit of the register: its cable line, its name and what the register notes of it. */
export const visitItem = (hit: Hit, asked: string[]): HTMLLIElement =>
  element(
    'li',
    {},
    cable(hit.meta['route'] ?? '', hit.meta['when'] ?? ''),
    element('h2', {}, element('a', { href: hit.url }, hit.meta['title'] ?? hit.url)),
    ...byOtherName(hit, asked),
    ...(hit.meta['summary'] ? [element('p', { className: 'excerpt' }, hit.meta['summary'])] : []),
  );

/** Words that were said: the words, who said them and when, and the briefing that has them. */
export function quoteItem({ url, content, excerpt, meta }: Hit): HTMLLIElement {
  const said = excerpt.includes('<mark>') && excerpt.length >= content.length ? excerptNodes(excerpt) : [content];
  return element(
    'li',
    { className: 'quote-hit' },
    element('h2', {}, element('a', { href: url }, element('q', { lang: meta['lang'] ?? '' }, ...said))),
    element('p', { className: 'excerpt' }, `${meta['title'] ?? ''}, ${meta['occasion'] ?? ''}, ${words.from} ${meta['briefing'] ?? ''}`),
  );
}

/** A promise: who made it to whom, what, how it stands, and the briefing that has it. */
export function promiseItem({ url, content, meta }: Hit): HTMLLIElement {
  const state = element('span', { className: 'state' }, meta['label'] ?? '');
  state.dataset['state'] = meta['state'] ?? '';
  return element(
    'li',
    {},
    element(
      'p',
      { className: 'cable' },
      element('span', { className: 'route' }, meta['title'] ?? ''),
      ' ',
      state,
      ' ',
      element('span', {}, meta['asOf'] ?? ''),
    ),
    element('h2', {}, element('a', { href: url }, content)),
    element('p', { className: 'excerpt' }, `${words.from} ${meta['briefing'] ?? ''}`),
  );
}

/** A page that has a name: a person, a pair of countries, a topic. */
export const nameItem = ({ text, href, type, own }: NamedPage): HTMLLIElement =>
  element(
    'li',
    {},
    element('p', { className: 'cable' }, element('span', {}, words.types[type])),
    element(
      'h2',
      {},
      element('a', { href }, text),
      ...(own ? [' ', element('bdi', { className: 'own-name', lang: own.lang, dir: own.dir }, own.text)] : []),
    ),
  );

const byOtherName = (hit: Hit, asked: string[]): HTMLElement[] =>
  otherNamesOf(hit, asked).map(({ typed, name }) => element('p', { className: 'by-name' }, words.byOtherName(typed, name)));

const cable = (route: string, when: string): HTMLElement =>
  element('p', { className: 'cable' }, element('span', { className: 'route' }, route), ' ', element('span', {}, when));

const sectionItem = ({ url, title, excerpt }: Hit['sub_results'][number], found: string[]): HTMLLIElement =>
  element(
    'li',
    {},
    element('a', { href: withMarks(url, found) }, ...markedNodes(title, found)),
    element('p', { className: 'excerpt' }, ...excerptNodes(withDots(withoutHeading(excerpt, title)))),
  );

/** A text with marks on the words that were found. */
function markedNodes(text: string, found: string[]): (Node | string)[] {
  const marked = placedWords(text).filter(({ word }) => found.includes(word));
  const ends = [0, ...marked.map(({ end }) => end)];
  return [
    ...marked.flatMap(({ start, end }, at) => [text.slice(ends[at], start), element('mark', {}, text.slice(start, end))]),
    text.slice(ends.at(-1)),
  ];
}
