import type { Hit } from '../engine/pagefind.ts';
import { comparedWords } from './parse-query.ts';

/** That a word stands in a hit only as another name of something that the hit has to do with. */
export interface OtherName {
  typed: string;
  /** The name that the site prints. */
  name: string;
}

/** The lists of names that `record.ts` writes, those first that say most. */
const LISTS = ['gist', 'hosts', 'topics', 'names'] as const;

/** Through which other names a hit was found: for each word that its text and headline lack, the name that has it. */
export function otherNamesOf({ content, meta }: Pick<Hit, 'content' | 'meta'>, words: string[]): OtherName[] {
  const shown = comparedWords([content, meta['title'], meta['summary']].join(' '));
  const missing = [...new Set(words)].filter((word) => !shown.some((it) => it.startsWith(word)));
  if (missing.length === 0) return [];
  const bearers = LISTS.flatMap((list) => (meta[list] ?? '').split('; ')).map((names) => names.split(', '));
  const found = missing.flatMap((word) => {
    for (const [name = '', ...others] of bearers) {
      const typed = others.find((other) => comparedWords(other).some((it) => it.startsWith(word)));
      if (typed !== undefined && !comparedWords(name).some((it) => it.startsWith(word))) return [{ typed, name }];
    }
    return [];
  });
  return [...new Map(found.map((it) => [it.name, it])).values()];
}
