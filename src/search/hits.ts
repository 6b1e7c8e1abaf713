import { searchWords as words } from '../i18n/search.ts';
import { element, excerptNodes } from './element.ts';
import type { Hit } from './pagefind.ts';

const SECTIONS = 3;

/** One hit: its cable line, its headline, and the sections in which the words stand, or else its opening. */
export function hitItem({ url, meta, excerpt, sub_results }: Hit, byOtherName: boolean): HTMLLIElement {
  const sections = sub_results.filter(({ anchor, excerpt: text }) => anchor && text.includes('<mark>')).slice(0, SECTIONS);
  return element(
    'li',
    {},
    element(
      'p',
      { className: 'cable' },
      element('span', { className: 'route' }, meta.route ?? ''),
      ' ',
      element('span', {}, meta.when ?? ''),
    ),
    element('h2', {}, element('a', { href: url }, meta.title ?? url)),
    ...(byOtherName ? [element('p', { className: 'by-name' }, words.byOtherName)] : []),
    ...(sections.length > 0
      ? [element('ul', { className: 'hit-sections' }, ...sections.map(sectionItem))]
      : [element('p', { className: 'excerpt' }, ...(excerpt.includes('<mark>') ? excerptNodes(excerpt) : [meta.summary ?? '']))]),
  );
}

const sectionItem = ({ url, title, excerpt }: Hit['sub_results'][number]): HTMLLIElement =>
  element('li', {}, element('a', { href: url }, title), element('p', { className: 'excerpt' }, ...excerptNodes(excerpt)));
