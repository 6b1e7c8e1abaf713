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
      if (isQuoted(node.value, match.start) || candidates.some((it) => seen.has(subjectKey(it)))) continue;
      const [only, ...others] = candidates;
      const subject = others.length === 0 ? only : undefined;
      mentions.push({ ...match, node, parent, subject });
      for (const it of subject ? [subject] : candidates) seen.add(subjectKey(it));
    }
    return undefined;
  });
  return mentions;
}

const isQuoted = (text: string, at: number): boolean => text.lastIndexOf('“', at) > text.lastIndexOf('”', at);
