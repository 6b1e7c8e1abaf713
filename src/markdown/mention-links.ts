import type { Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';
import type { Archive } from '../archive/archive.ts';
import { findMentions } from '../archive/mentions.ts';
import { routes } from '../views/routes.ts';
import { briefingOf } from './briefing-of.ts';

/** Links the first mention of each person, country, place, organisation and topic to its page. */
export const mentionLinks = (archive: Archive) => () => (tree: Root, file: VFile) => {
  const briefing = briefingOf(archive, file);
  if (!briefing) return;
  const mentions = findMentions(tree, archive.names.forPeople(briefing.people));
  // From the last to the first, so that the offsets of those before stay right.
  for (const { node, parent, subject, start, end, text } of mentions.toReversed()) {
    if (!subject) continue;
    const rest = node.value.slice(end);
    node.value = node.value.slice(0, start);
    const siblings: Nodes[] = parent.children;
    siblings.splice(
      siblings.indexOf(node) + 1,
      0,
      { type: 'link', url: routes.subject(subject), children: [{ type: 'text', value: text }] },
      ...(rest === '' ? [] : [{ type: 'text' as const, value: rest }]),
    );
  }
};
