import type { NameMatch, NameFinder } from './name-finder.ts';
import { subjectKey, type Subject } from '../model/subject.ts';

/** A place in a body where a subject is named for the first time. */
export interface Mention extends NameMatch {
  /** In which of the body's texts. */
  at: number;
  /** The subject meant; undefined where the name could mean several. */
  subject?: Subject | undefined;
}

/**
 * The first mention of each subject in the texts of a body, in order. Names in words that somebody said do not count.
 * An ambiguous name counts as the subject already introduced, where exactly one of those it could mean has been.
 */
export function findMentions(texts: string[], find: NameFinder): Mention[] {
  const seen = new Set<string>();
  const mentions: Mention[] = [];
  for (const [at, text] of texts.entries()) {
    for (const match of find(text)) {
      const { candidates } = match;
      const introduced = candidates.filter((it) => seen.has(subjectKey(it)));
      if (isQuoted(text, match.start) || introduced.length === 1) continue;
      const subject = candidates.length === 1 ? candidates[0] : undefined;
      mentions.push({ ...match, at, subject });
      if (subject) seen.add(subjectKey(subject));
    }
  }
  return mentions;
}

const isQuoted = (text: string, at: number): boolean => text.lastIndexOf('“', at) > text.lastIndexOf('”', at);
