import type { PagefindFragment } from '../engine/load-pagefind.ts';
import { tokenise } from './parse-query.ts';

/** Another name of an entity, by which a record was found although its text has only the printed name. */
export interface MatchedAlias {
  alias: string;
  /** The name that the site prints. */
  name: string;
}

/** The lists of names that `search/briefing-record.ts` writes, the most telling first. */
const NAME_LISTS = ['gist', 'hosts', 'topics', 'names'] as const;

/** The aliases by which a record was found: for each word that its text, title and summary lack, the entity that has it as an alias. */
export function matchedAliases({ content, meta }: Pick<PagefindFragment, 'content' | 'meta'>, words: string[]): MatchedAlias[] {
  const printed = tokenise([content, meta['title'], meta['summary']].join(' '));
  const missing = [...new Set(words)].filter((word) => !hasPrefix(printed, word));
  if (missing.length === 0) return [];
  const entities = NAME_LISTS.flatMap((list) => (meta[list] ?? '').split('; ')).map((names) => names.split(', '));
  const found = missing.flatMap((word) => {
    for (const [name = '', ...aliases] of entities) {
      const alias = aliases.find((other) => hasPrefix(tokenise(other), word));
      if (alias !== undefined && !hasPrefix(tokenise(name), word)) return [{ alias, name }];
    }
    return [];
  });
  return [...new Map(found.map((match) => [match.name, match])).values()];
}

/** Does any of some words begin with a prefix? */
const hasPrefix = (words: string[], prefix: string): boolean => words.some((word) => word.startsWith(prefix));
