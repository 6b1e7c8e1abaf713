import { formatState, isEmpty, parseState } from '../query/search-state.ts';

/** A search that a reader's browser keeps. */
export interface KeptSearch {
  /** The query string of its address. */
  address: string;
  /** What was searched for, in words. */
  text: string;
}

/** The searches that a reader's browser keeps, the latest first. */
export interface KeptSearches {
  /** Has the reader asked for recent searches to be kept? */
  keepsRecent: boolean;
  recent: KeptSearch[];
  saved: KeptSearch[];
}

export const NOTHING_KEPT: KeptSearches = { keepsRecent: false, recent: [], saved: [] };

/** How many recent searches are kept. Those that a reader saved have no limit but the browser's. */
const MAX_RECENT = 10;

/** The address of a search as it is kept, whatever page of its results is shown. */
const keptAddress = (address: string): string => formatState({ ...parseState(address), page: 1 });

/** Adds a recent search, if the reader has asked for that; one that was kept before moves to the front. */
export const addRecent = (kept: KeptSearches, search: KeptSearch): KeptSearches =>
  kept.keepsRecent ? { ...kept, recent: [search, ...without(kept.recent, search.address)].slice(0, MAX_RECENT) } : kept;

export const addSaved = (kept: KeptSearches, search: KeptSearch): KeptSearches => ({
  ...kept,
  saved: [search, ...without(kept.saved, search.address)],
});

export const removeSaved = (kept: KeptSearches, address: string): KeptSearches => ({ ...kept, saved: without(kept.saved, address) });

export const removeRecent = (kept: KeptSearches, address: string): KeptSearches => ({ ...kept, recent: without(kept.recent, address) });

/** Starts to keep recent searches, or stops and deletes those that were kept. */
export const setKeepsRecent = (kept: KeptSearches, keepsRecent: boolean): KeptSearches => ({ ...kept, keepsRecent, recent: [] });

/** The first of the recent searches, then of the saved ones, each once. */
export const latestKept = ({ recent, saved }: KeptSearches, count: number): KeptSearch[] =>
  [...new Map([...recent, ...saved].map((search) => [search.address, search])).values()].slice(0, count);

/** Reads what was stored. Other sites of the same host may write to the same storage, so what makes no sense is left out. */
export function parseKept(stored: string | null): KeptSearches {
  const { keepsRecent, recent, saved } = readRecord(stored);
  return { keepsRecent: keepsRecent === true, recent: readSearches(recent).slice(0, MAX_RECENT), saved: readSearches(saved) };
}

const without = (searches: KeptSearch[], address: string): KeptSearch[] => searches.filter((search) => search.address !== address);

function readRecord(stored: string | null): Partial<Record<keyof KeptSearches, unknown>> {
  try {
    const value: unknown = JSON.parse(stored ?? '');
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

function readSearches(list: unknown): KeptSearch[] {
  const searches = (Array.isArray(list) ? (list as unknown[]) : []).flatMap((item) => {
    const { address, text } = (item ?? {}) as Partial<Record<keyof KeptSearch, unknown>>;
    if (typeof address !== 'string' || typeof text !== 'string' || isEmpty(parseState(address))) return [];
    return { address: keptAddress(address), text };
  });
  return [...new Map(searches.map((search) => [search.address, search])).values()];
}
