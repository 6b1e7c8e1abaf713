import { searchWords as words } from '../../../i18n/search.ts';
import { makeElement } from '../../dom/elements.ts';
import type { FoundName } from '../query/match-names.ts';
import type { Query } from '../query/query.ts';
import { formatState, type SearchState } from '../query/search-state.ts';
import { spanAsFilter } from '../query/read-dates.ts';

/** Something that the search read as more than plain words. */
export interface Understood {
  /** As it was typed. */
  text: string;
  /** What it was read as, in words. */
  as: string;
  /** Its whole text in the query, where that is more. */
  typed?: string;
  /** The plain words in its place; what was typed in quotation marks, if this is not given. */
  plain?: string;
}

/** What the search understood of a query, in the order of the query. */
export const listUnderstood = ({ terms, roles }: Query, names: FoundName[]): Understood[] => [
  ...roles.map(({ text, role, name, isExcluded }) => {
    const as = words.understood.roles[role];
    return { text: name, as: isExcluded ? words.understood.not(as) : as, typed: text, plain: name };
  }),
  ...terms.flatMap(({ text, dates, visitKind, quoted, isRequired }) => {
    if (quoted) return [];
    if (dates) return { text, as: words.understood.dates, ...(isRequired ? { plain: text.replace(/^.*:\s*/u, '') } : {}) };
    if (visitKind) return { text, as: words.understood.visitKind };
    const name = names.find((found) => found.text === text || found.text.startsWith(`${text} `));
    const type = name?.pages[0]?.type;
    return name && type ? { text: name.text, as: words.types[type] } : [];
  }),
];

/** The chips of what was understood. Each is a button that takes it back: the words are then searched for exactly as they are. */
export function understoodChips(understood: Understood[], query: Query, state: SearchState): HTMLElement[] {
  const chips = understood.map(({ text, as, typed = text, plain }) => {
    const chip = makeElement(
      'button',
      { type: 'button', ariaLabel: words.understood.takeBack(text, as) },
      makeElement('bdi', {}, text),
      ' ',
      makeElement('span', { className: 'by' }, as),
    );
    chip.dataset['search'] = formatState({
      ...state,
      query: plain === undefined ? quoteText(state.query, text) : state.query.replace(typed, () => plain),
      page: 1,
    });
    return makeElement('li', {}, chip);
  });
  const filters = query.terms.flatMap(({ text, dates, isRequired }) => {
    const filter = dates && !isRequired && spanAsFilter(dates);
    if (!filter || state.from !== '' || state.to !== '') return [];
    const link = makeElement('a', { href: location.pathname }, words.understood.onlyDates(text));
    link.dataset['search'] = formatState({ ...state, ...filter, query: withoutText(state.query, text), page: 1 });
    link.href = location.pathname + link.dataset['search'];
    return makeElement('li', {}, link);
  });
  return [...chips, ...filters];
}

/** The query with some of its words in quotation marks; where punctuation stands between them, they are added. */
const quoteText = (query: string, text: string): string =>
  query.includes(text) ? query.replace(text, () => `"${text}"`) : `${query} "${text}"`;

const withoutText = (query: string, text: string): string => query.replace(text, '').replaceAll(/\s+/g, ' ').trim();
