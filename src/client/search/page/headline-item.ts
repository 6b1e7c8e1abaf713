import { unbrokenRanges } from '../../../i18n/unbroken-ranges.ts';
import { makeElement } from '../../dom/elements.ts';
import type { Headline } from '../engine/headlines.ts';
import { cableLine } from './result-items.ts';

/** The item of a briefing of which only the headline is known so far. It looks like that of a whole result without an excerpt. */
export const headlineItem = ({ url, title, route, when, summary }: Headline): HTMLLIElement =>
  makeElement(
    'li',
    {},
    cableLine(route, when),
    makeElement('h2', {}, makeElement('a', { href: url }, unbrokenRanges(title))),
    ...(summary === '' ? [] : [makeElement('p', { className: 'excerpt' }, summary)]),
  );
