import { searchWords as words } from '../../../i18n/search.ts';
import { element } from '../../dom/dom.ts';
import { dateFault } from '../query/date-range.ts';
import { formatState, type SearchState } from '../query/search-state.ts';
import type { Shortfall } from '../engine/missing-words.ts';

/** What stands above the hits so that nobody takes them for more than they are. */
export function noticeNodes({ absent, shortened }: Shortfall, hasPhrase: boolean, meant: string[], state: SearchState): HTMLElement[] {
  const lacking = [...absent, ...shortened.map(({ word }) => word)];
  return [
    ...faultNodes(state),
    ...(absent.length > 0 ? [element('p', {}, words.absent(absent))] : []),
    ...shortened.map(({ word, form }) => element('p', {}, words.shortened(word, form))),
    ...(lacking.length > 0
      ? [element('p', {}, searchLink(words.exactly(lacking), { ...state, query: exactly(state.query, lacking), page: 1 }))]
      : []),
    ...(meant.length > 0 ? [didYouMean(meant, state)] : []),
    ...(hasPhrase ? [element('p', { className: 'note' }, words.phrases)] : []),
  ];
}

/** That a date in the address is none, or that the dates are in the wrong order. */
export function faultNodes({ from, to }: SearchState): HTMLElement[] {
  const fault = dateFault(from, to);
  return fault === '' ? [] : [element('p', {}, fault)];
}

/** Other spellings that may have been meant, each a search. */
export const didYouMean = (names: string[], state: SearchState): HTMLElement =>
  element(
    'p',
    { className: 'meant' },
    `${words.didYouMean} `,
    ...names.flatMap((name, at) => [at === 0 ? '' : ', ', searchLink(name, { ...state, query: name, page: 1 })]),
    '?',
  );

/** A link to another search on this page; the page follows it without loading itself again. */
export function searchLink(text: string, state: SearchState): HTMLAnchorElement {
  const link = element('a', { href: location.pathname + formatState(state) }, text);
  link.dataset['search'] = formatState(state);
  return link;
}

/** A query with some of its words in quotation marks. */
const exactly = (query: string, lacking: string[]): string =>
  query
    .split(/\s+/u)
    .map((token) => (lacking.some((word) => token.includes(word)) && !token.includes('"') ? `"${token}"` : token))
    .join(' ');
