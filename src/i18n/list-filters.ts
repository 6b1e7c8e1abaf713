/** What the page of a list by years says of its filters: these words are the same for each list, the others are its own. */
export interface ListFilterWords {
  option: (text: string, n: number) => string;
  loading: string;
  failed: (found: number) => string;
  /** How many of all items the page shows before anything is chosen, and how many a choice has found. */
  latest: (shown: number, all: number) => string;
  found: (found: number, all: number) => string;
  none: string;
}

/** The words of filters over any list by years. Browsers load them too. */
export const listFilterWords = {
  filterBy: 'Filter',
  option: (text: string, n: number) => `${text} (${n})`,
  any: 'All',
  loading: 'Loading earlier years …',
  failed: (found: number) => `${found} found in the latest years. Earlier years could not be loaded.`,
  retry: 'Try again',
  reset: 'Clear filters',
} as const;
