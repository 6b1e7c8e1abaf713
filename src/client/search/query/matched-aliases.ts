import type { PagefindFragment } from '../engine/load-pagefind.ts';
import { tokenise } from './fold-word.ts';

/** Another name of an entity, by which a record was found although its text has only the printed name. */
export interface MatchedAlias {
  alias: string;
  /** The name that the site prints. */
  name: string;
  /** Is it a topic? Its aliases are subjects filed under it, not names of it. */
  isTopic: boolean;
}

/** The lists of names that `search/briefing-record.ts` writes, the most telling first. */
const NAME_LISTS = ['gist', 'hosts', 'topics', 'names', 'subjects'] as const;
const TOPIC_LISTS: readonly string[] = ['topics', 'subjects'];

/**
 * The aliases by which a record was found: for each word that its text, title and summary lack, the entity that has it as an alias. An
 * entity is named once, by the alias that has most of the words.
 */
export function matchedAliases({ content, meta }: Pick<PagefindFragment, 'content' | 'meta'>, words: string[]): MatchedAlias[] {
  const entities = NAME_LISTS.flatMap((list) =>
    (meta[list] ?? '').split('; ').map((names) => ({ names: names.split(', '), isTopic: TOPIC_LISTS.includes(list) })),
  );
  const printed = tokenise([content, meta['title'], meta['summary'], ...entities.map(({ names: [name] }) => name)].join(' '));
  const missing = [...new Set(words)].filter((word) => !hasPrefix(printed, word));
  if (missing.length === 0) return [];
  const namedBy = missing.flatMap((word) => entities.find(({ names }) => hasPrefix(names.slice(1).flatMap(tokenise), word)) ?? []);
  return [...new Set(namedBy)].map(({ names: [name = '', ...aliases], isTopic }) => {
    const wordsOf = (alias: string) => missing.filter((word) => hasPrefix(tokenise(alias), word)).length;
    const alias = aliases.reduce((best, other) => (wordsOf(other) > wordsOf(best) ? other : best), '');
    return { alias, name, isTopic };
  });
}

/** Does any of some words begin with a prefix? */
const hasPrefix = (words: string[], prefix: string): boolean => words.some((word) => word.startsWith(prefix));
