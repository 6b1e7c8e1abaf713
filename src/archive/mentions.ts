import { SKIP, visit } from 'unist-util-visit';
import type { Parents, Root, Text } from 'mdast';
import type { Match, NameFinder } from './names.ts';
import { subjectKey, type Subject } from './subject.ts';

/** A place in a text where a subject is named for the first time. */
export interface Mention extends Match {
  node: Text;
  parent: Parents;
  /** The subject meant; undefined where the name could mean several. */
  subject?: Subject | undefined;
}

/**
 * The first mention of each subject in a text, in order. Names in headings, links and quotations do not count.
 * An ambiguous name counts as the subject already introduced, where exactly one of those it could mean has been.
 */
export function findMentions(tree: Root, find: NameFinder): Mention[] {
  const seen = new Set<string>();
  const mentions: Mention[] = [];
  visit(tree, (node, _index, parent) => {
    if (node.type === 'heading' || node.type === 'link' || node.type === 'blockquote' || node.type === 'leafDirective') return SKIP;
    if (node.type !== 'text' || !parent) return undefined;
    for (const match of find(node.value)) {
      const { candidates } = match;
      const introduced = candidates.filter((it) => seen.has(subjectKey(it)));
      if (isQuoted(node.value, match.start) || introduced.length === 1) continue;
      const subject = candidates.length === 1 ? candidates[0] : undefined;
      mentions.push({ ...match, node, parent, subject });
      if (subject) seen.add(subjectKey(subject));
    }
    return undefined;
  });
  return mentions;
}

const isQuoted = (text: string, at: number): boolean => text.lastIndexOf('“', at) > text.lastIndexOf('”', at);
