import { RESULT_KINDS } from '../../../archive/model/search-options.ts';
import { replaceUnderFocus } from '../../dom/keep-focus.ts';
import { prepareHeadlines, type Headlines } from '../engine/headlines.ts';
import type { SearchService } from '../engine/search-service.ts';
import { EMPTY_STATE, hasFilters, type SearchState } from '../query/search-state.ts';
import { headlineItem } from './headline-item.ts';

/** How long the engine has for its answer before the headlines are shown instead, in milliseconds. */
const ENGINE_FIRST = 15;
/** So many fill a screen. */
const MAX_SHOWN = 4;
/** At the end of what is typed, a beginning of so few letters that most words there are have one like it. */
const SHORT_BEGINNING = /(?:^|\s)[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]{1,2}$/u;
/** How long the typing has to pause before the engine is asked for the words with such a beginning, in milliseconds. */
const SHORT_PAUSE = 250;

/** What the search page shows of headlines while the engine works. */
export interface ShownHeadlines {
  /** Loads the headlines when the browser has nothing else to do. */
  load: () => void;
  /**
   * Begins the search for a state. If it is being typed, and the engine does not answer at once, shows the headlines with what is asked for;
   * without waiting for the engine if that `isBusy` with an earlier search.
   */
  begin: (state: SearchState, isTyped: boolean, isCurrent: () => boolean, isBusy: boolean) => Promise<BegunSearch>;
}

/** One search, for which headlines may be on the page. */
export interface BegunSearch {
  /** How many milliseconds the engine had better wait. */
  pause: number;
  /** The numbers of the briefings that are shown by their headlines. From now on no more are shown for this search. */
  numbers: () => readonly number[];
  /** The items of an answer, with those that are on the page already as they are. */
  inPlace: (items: HTMLLIElement[]) => HTMLLIElement[];
}

const NO_HEADLINES: BegunSearch = { pause: 0, numbers: () => [], inPlace: (items) => items };

export function showHeadlines(service: SearchService, list: HTMLElement): ShownHeadlines {
  let headlines: Headlines | undefined;
  return {
    load: () => {
      const load = async () => {
        headlines = await prepareHeadlines(await service.tables.headlines());
      };
      // The engine answers without them. Safari has no `requestIdleCallback`.
      const act = () => void load().catch(() => undefined);
      if ('requestIdleCallback' in window) requestIdleCallback(act);
      else setTimeout(act, SHORT_PAUSE);
    },
    begin: async (state, isTyped, isCurrent, isBusy) => {
      if (!headlines || !isTyped || !isPlain(state)) return NO_HEADLINES;
      const { find } = headlines;
      const query = await service.parse(state.query);
      let shown: { number: number; item: HTMLLIElement }[] = [];
      const show = () => {
        const found = isCurrent() ? find(query, MAX_SHOWN) : [];
        if (found.length === 0) return;
        shown = found.map((headline) => ({ number: headline.number, item: headlineItem(headline) }));
        replaceUnderFocus(
          list,
          shown.map(({ item }) => item),
          null,
        );
        list.dataset['kind'] = RESULT_KINDS.briefings.value;
      };
      const isShort = query.terms.length > 0 && SHORT_BEGINNING.test(state.query);
      const timer = isShort || isBusy ? undefined : window.setTimeout(show, ENGINE_FIRST);
      if (timer === undefined) show();
      return {
        pause: isShort ? SHORT_PAUSE : 0,
        numbers: () => {
          clearTimeout(timer);
          return shown.map(({ number }) => number);
        },
        inPlace: (items) => {
          const known = new Map(shown.map(({ item }) => [addressOf(item), item]));
          return items.map((item) => known.get(addressOf(item)) ?? item);
        },
      };
    },
  };
}

/** The address of a result, without the words that it asks the page to mark. */
const addressOf = (item: HTMLLIElement): string | undefined => item.querySelector('h2 a')?.getAttribute('href')?.split(/[?#]/)[0];

/** Does a state ask for the first briefings that have some words, the best first? */
const isPlain = (state: SearchState): boolean =>
  !hasFilters(state) && state.resultKind === EMPTY_STATE.resultKind && state.sort === EMPTY_STATE.sort && state.page === 1;
