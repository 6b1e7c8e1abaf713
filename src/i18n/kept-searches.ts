import { quoteIsolatedQuery } from './quote-query.ts';

/** The words for searches that a reader's browser keeps. In a file of their own because browsers load them too. */
export const keptSearchWords = {
  title: 'Your searches',
  remember: 'Remember my recent searches',
  note: 'Off until you ask. Searches are stored only in this browser; nobody else sees them.',
  savedTitle: 'Saved',
  recentTitle: 'Recent',
  save: 'Save this search in this browser',
  unsave: 'Delete this saved search',
  saved: 'Saved. It is listed on the search page.',
  delete: 'Delete',
  deleteOne: (text: string) => `Delete ${quoteIsolatedQuery(text)}`,
  deleted: (text: string) => `${quoteIsolatedQuery(text)} was deleted.`,
  clear: 'Delete all my searches',
  cleared: 'All your searches were deleted. Recent ones are no longer remembered.',
  started: 'Recent searches will be remembered in this browser.',
  stopped: 'Recent searches were deleted and are no longer remembered.',
  failed: 'This browser stores nothing for this site, or its storage is full. Nothing was changed.',
} as const;
