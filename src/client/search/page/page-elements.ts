import { requireElement } from '../../dom/elements.ts';

/** The elements of the search page that its scripts read and fill. */
export const elements = {
  root: requireElement('#search'),
  /** Says why lists are offered instead of the search. */
  reason: requireElement('.no-script'),
  form: requireElement('#search-form'),
  input: requireElement<HTMLInputElement>('#search-query'),
  announcer: requireElement('#search-announcer'),
  /** Leads past the filters. */
  skipLink: requireElement<HTMLAnchorElement>('#search-skip'),
  filterPanel: requireElement<HTMLDetailsElement>('#search-narrowing'),
  dates: requireElement('#search-dates'),
  facets: requireElement('#search-facets'),
  feedLink: requireElement<HTMLAnchorElement>('#search-feed'),
  /** What was understood of the query. Its place is kept, so that the results stay where they are. */
  understood: requireElement('#search-understood'),
  resultKinds: requireElement('#search-kinds'),
  status: requireElement('#search-status'),
  sort: requireElement<HTMLSelectElement>('#search-sort'),
  activeFilters: requireElement('#search-in-use'),
  clearButton: requireElement<HTMLButtonElement>('#search-clear'),
  notices: requireElement('#search-notice'),
  results: requireElement('#search-hits'),
  downloads: requireElement('#search-downloads'),
  moreButton: requireElement<HTMLButtonElement>('#search-more'),
  /** Examples and lists for a reader who does not know what to search for. */
  startingPoints: requireElement('#search-beginning'),
};
