import type { FoundKind } from '../i18n/search.ts';
import type { NamedPage } from '../views/names-index.ts';
import { briefingItem, nameItem, promiseItem, quoteItem, visitItem } from './hits.ts';
import { narrow, type Passes } from './narrow.ts';
import type { Hit } from './pagefind.ts';
import { withoutWords, type Query } from './query.ts';
import { inOrder, type Searched, type VisitHit } from './searched.ts';
import type { Shortfall } from './standing.ts';
import type { SearchState } from './state.ts';

/** How many hits a page of them has. */
export const PAGE = 10;

/** What a search found, of the kind that is shown. */
export interface Answer {
  count: number;
  /** The hits before they were narrowed down, and what they were narrowed down by; none for names. */
  hits: VisitHit[];
  passes: Passes;
  shortfall: Shortfall;
  /** The first pages of hits, drawn. */
  items: () => Promise<HTMLLIElement[]>;
}

const ITEMS = {
  briefings: briefingItem,
  visits: visitItem,
  quotes: quoteItem,
  promises: promiseItem,
} satisfies Record<string, (hit: Hit, asked: string[]) => HTMLLIElement>;

/** Looks up what a search finds. Rejects where what it needs does not load. */
export async function lookUp(searched: Searched, state: SearchState, query: Query): Promise<Answer> {
  const { show } = state;
  const shown = state.page * PAGE;
  if (show === 'names') return answerOfNames(await searched.findNames(state.query), shown);
  const [{ hits, shortfall }, passes] = await Promise.all([findHonestly(searched, query, show), searched.passes(state)]);
  const left = inOrder(narrow(hits, passes, state), state.sort);
  return {
    count: left.length,
    hits,
    passes,
    shortfall,
    items: () => Promise.all(left.slice(0, shown).map(async ({ data }) => ITEMS[show](await data(), query.words))),
  };
}

/**
 * The hits of a query, and what they fall short of. A word that stands nowhere is left out of the search for the others; where
 * there are no others, nothing is found.
 */
async function findHonestly(searched: Searched, query: Query, kind: Exclude<FoundKind, 'names'>) {
  const index = kind === 'briefings' ? searched.briefings() : searched.things();
  const [all, shortfall] = await Promise.all([searched.find(query, kind), index.then((it) => it.shortfall(query.loose))]);
  if (shortfall.absent.length === 0) return { hits: all, shortfall };
  const rest = withoutWords(query, shortfall.absent);
  return { hits: rest.words.length === 0 ? [] : await searched.find(rest, kind), shortfall };
}

const answerOfNames = (names: NamedPage[], shown: number): Answer => ({
  count: names.length,
  hits: [],
  passes: new Map(),
  shortfall: { absent: [], shortened: [] },
  items: () => Promise.resolve(names.slice(0, shown).map(nameItem)),
});
