import { RESULT_KIND_NAMES, type ResultKind } from '../../../archive/model/facets.ts';
import type { NamedPage } from '../../../views/parts/name-index.ts';
import { briefingItem, nameItem, promiseItem, quoteItem, visitItem } from '../page/hit-items.ts';
import { narrow, type Passes } from '../query/apply-filters.ts';
import type { Hit } from './pagefind.ts';
import { withoutWords, type Query } from '../query/parse-query.ts';
import { inOrder, type Searched, type VisitHit } from './search-service.ts';
import type { Shortfall } from './missing-words.ts';
import type { SearchState } from '../query/search-state.ts';

/** How many hits a page of them has. */
export const PAGE = 10;

/** What a search found, of the kind that is shown. */
export interface Answer {
  count: number;
  /** The hits before they were narrowed down, and what they were narrowed down by; none for names. */
  hits: VisitHit[];
  passes: Passes;
  shortfall: Shortfall;
  /** Some of the hits that are shown, drawn: from one up to another, or to the last. */
  items: (from: number, to?: number) => Promise<HTMLLIElement[]>;
}

const ITEMS = {
  briefings: briefingItem,
  visits: visitItem,
  quotes: quoteItem,
  commitments: promiseItem,
} satisfies Record<string, (hit: Hit, asked: string[]) => HTMLLIElement>;

/** Looks up what a search finds. Rejects where what it needs does not load. */
export async function lookUp(searched: Searched, state: SearchState, query: Query): Promise<Answer> {
  const { show } = state;
  const shown = state.page * PAGE;
  if (show === 'names') return answerOfNames(await searched.findNames(state.query), shown);
  const passing = searched.passes(state);
  const pick = async (hits: VisitHit[]) => inOrder(narrow(hits, await passing, state), state.sort);
  const [{ hits, shortfall }, passes] = await Promise.all([findHonestly(searched, query, show, pick), passing]);
  const left = await pick(hits);
  return {
    count: left.length,
    hits,
    passes,
    shortfall,
    items: (from, to = shown) =>
      Promise.all(left.slice(from, Math.min(to, shown)).map(async ({ data }) => ITEMS[show](await data(), query.words))),
  };
}

/**
 * How many of every kind a search finds; of the kind that is shown the answer knows it. Unless it may load what it needs,
 * only of the kinds for which that has been done.
 */
export async function countKinds(
  searched: Searched,
  state: SearchState,
  query: Query,
  answer: Answer,
  mayLoad: boolean,
): Promise<Map<ResultKind, number>> {
  const counted = RESULT_KIND_NAMES.filter((kind) => mayLoad || kind === state.show || searched.isLoaded(kind));
  const passes = state.show === 'names' ? await searched.passes(state) : answer.passes;
  const counts = counted.map(async (kind) => {
    if (kind === state.show) return [kind, answer.count] as const;
    if (kind === 'names') return [kind, (await searched.findNames(state.query)).length] as const;
    return [kind, narrow((await findHonestly(searched, query, kind, () => [])).hits, passes, state).length] as const;
  });
  return new Map(await Promise.all(counts));
}

const NO_SHORTFALL: Shortfall = { absent: [], shortened: [] };

/**
 * The hits of a query, and what they fall short of. A word that stands nowhere is left out of the search for the others; where
 * there are no others, or no word was typed at all, nothing is found. `shown` picks of the hits those that are loaded anyway.
 */
async function findHonestly(
  searched: Searched,
  query: Query,
  kind: Exclude<ResultKind, 'names'>,
  shown: (hits: VisitHit[]) => VisitHit[] | Promise<VisitHit[]>,
) {
  if (query.typed && query.words.length === 0) return { hits: [], shortfall: NO_SHORTFALL };
  const index = kind === 'briefings' ? searched.briefings() : searched.things();
  const all = await searched.find(query, kind);
  const shortfall = await (await index).shortfall(query.loose, await shown(all));
  if (shortfall.absent.length === 0) return { hits: all, shortfall };
  const rest = withoutWords(query, shortfall.absent);
  return { hits: rest.words.length === 0 ? [] : await searched.find(rest, kind), shortfall };
}

const answerOfNames = (names: NamedPage[], shown: number): Answer => ({
  count: names.length,
  hits: [],
  passes: new Map(),
  shortfall: NO_SHORTFALL,
  items: (from, to = shown) => Promise.resolve(names.slice(from, Math.min(to, shown)).map(nameItem)),
});
