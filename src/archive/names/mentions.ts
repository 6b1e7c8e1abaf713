import type { NameMatch, NameFinder } from './name-finder.ts';
import { entityKey, type Entity } from '../model/entity.ts';

/** The first place in a body where an entity is named. */
export interface Mention extends NameMatch {
  /** The index of the text in the body. */
  textIndex: number;
  /** The entity that is meant; undefined where the name could mean several. */
  entity?: Entity | undefined;
}

/**
 * Finds the first mention of each entity in the texts of a body, in order. Names inside quotation marks do not count. An ambiguous
 * name means the entity mentioned before, if exactly one of its candidates was.
 */
export function findMentions(texts: string[], find: NameFinder): Mention[] {
  const introducedKeys = new Set<string>();
  const mentions: Mention[] = [];
  for (const [textIndex, text] of texts.entries()) {
    for (const match of find(text)) {
      const { candidates } = match;
      const introduced = candidates.filter((candidate) => introducedKeys.has(entityKey(candidate)));
      if (isQuoted(text, match.start) || introduced.length === 1) continue;
      const entity = candidates.length === 1 ? candidates[0] : undefined;
      mentions.push({ ...match, textIndex, entity });
      if (entity) introducedKeys.add(entityKey(entity));
    }
  }
  return mentions;
}

const isQuoted = (text: string, index: number): boolean => text.lastIndexOf('“', index) > text.lastIndexOf('”', index);
