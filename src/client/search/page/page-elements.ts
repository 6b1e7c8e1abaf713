import { find } from '../../dom/dom.ts';

/** The parts of the search page that its scripts read and fill. */
export const parts = {
  root: find('#search'),
  form: find('#search-form'),
  input: find<HTMLInputElement>('#search-query'),
  announcer: find('#search-announcer'),
  narrowing: find<HTMLDetailsElement>('#search-narrowing'),
  dates: find('#search-dates'),
  facets: find('#search-facets'),
  feed: find<HTMLAnchorElement>('#search-feed'),
  kinds: find('#search-kinds'),
  status: find('#search-status'),
  sort: find<HTMLSelectElement>('#search-sort'),
  inUse: find('#search-in-use'),
  clear: find<HTMLButtonElement>('#search-clear'),
  notice: find('#search-notice'),
  hits: find('#search-hits'),
  more: find<HTMLButtonElement>('#search-more'),
  beginning: find('#search-beginning'),
};
