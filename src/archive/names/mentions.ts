import type { NameMatch, NameFinder } from './name-finder.ts';
import { subjectKey, type Subject } from '../model/subject.ts';

/** The first place in a body where a subject is named. */
export interface Mention extends NameMatch {
  /** The index of the text in the body. */
  textIndex: number;
  /** The subject that is meant; undefined where the name could mean several. */
  subject?: Subject | undefined;
}

/**
 * Finds the first mention of each subject in the texts of a body, in order. Names inside quotation marks do not count. An ambiguous
 * name means the subject mentioned before, if exactly one of its candidates was.
 */
export function findMentions(texts: string[], find: NameFinder): Mention[] {
  const introducedKeys = new Set<string>();
  const mentions: Mention[] = [];
  for (const [textIndex, text] of texts.entries()) {
    for (const match of find(text)) {
      const { candidates } = match;
      const introduced = candidates.filter((candidate) => introducedKeys.has(subjectKey(candidate)));
      if (isQuoted(text, match.start) || introduced.length === 1) continue;
      const subject = candidates.length === 1 ? candidates[0] : undefined;
      mentions.push({ ...match, textIndex, subject });
      if (subject) introducedKeys.add(subjectKey(subject));
    }
  }
  return mentions;
}

const isQuoted = (text: string, index: number): boolean => text.lastIndexOf('“', index) > text.lastIndexOf('”', index);
