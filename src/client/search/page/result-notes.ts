import { searchWords as words } from '../../../i18n/search.ts';
import { makeElement } from '../../dom/elements.ts';
import type { MissingWords } from '../engine/finder.ts';
import { missingWordNotes } from '../missing-word-notes.ts';
import { describeDateError } from '../query/date-range.ts';
import { formatState, type SearchState } from '../query/search-state.ts';

/** The notes above the results, which say where they are not exactly what the reader asked for. */
export function resultNotes(missingWords: MissingWords, hasPhrase: boolean, suggestions: string[], state: SearchState): HTMLElement[] {
  const missing = [...missingWords.absent, ...missingWords.shortened.map(({ word }) => word)];
  return [
    ...dateErrorNotes(state),
    ...missingWordNotes(missingWords).map((note) => makeElement('p', {}, note)),
    ...missingWords.also.map(({ word, forms }) => makeElement('p', { className: 'note' }, words.also(word, forms))),
    ...(missing.length > 0
      ? [makeElement('p', {}, searchLink(words.exactly(missing), { ...state, query: quoteWords(state.query, missing), page: 1 }))]
      : []),
    ...(suggestions.length > 0 ? [didYouMean(suggestions, state)] : []),
    ...(hasPhrase ? [makeElement('p', { className: 'note' }, words.phrases)] : []),
  ];
}

/** A note that a date in the URL is not a date, or that the dates are in the wrong order. */
export function dateErrorNotes({ from, to }: SearchState): HTMLElement[] {
  const error = describeDateError(from, to);
  return error === '' ? [] : [makeElement('p', {}, error)];
}

/** A note with suggested queries, each a link. */
export const didYouMean = (suggestions: string[], state: SearchState): HTMLElement =>
  makeElement(
    'p',
    { className: 'meant' },
    `${words.didYouMean} `,
    ...suggestions.flatMap((query, at) => [at === 0 ? '' : ', ', searchLink(query, { ...state, query, page: 1 })]),
    '?',
  );

/** A link to another search on this page. The page follows it without reloading. */
export function searchLink(text: string, state: SearchState): HTMLAnchorElement {
  const link = makeElement('a', { href: location.pathname + formatState(state) }, text);
  link.dataset['search'] = formatState(state);
  return link;
}

/** A query with some of its words in quotation marks. */
const quoteWords = (query: string, quoted: string[]): string =>
  query
    .split(/\s+/u)
    .map((token) => (quoted.some((word) => token.includes(word)) && !token.includes('"') ? `"${token}"` : token))
    .join(' ');
