import type { Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';
import type { Archive } from '../archive/model/archive.ts';
import { findMentions } from '../archive/names/mentions.ts';
import { textNodesIn } from '../validation/body/extract-body-parts.ts';
import { routes } from '../views/meta/routes.ts';
import { briefingOf } from './briefing-of-file.ts';

/** Links the first mention of each person, country, place, organisation and topic to its page. */
export const mentionLinks = (archive: Archive) => () => (tree: Root, file: VFile) => {
  const briefing = briefingOf(archive, file);
  if (!briefing) return;
  const texts = textNodesIn(tree);
  const mentions = findMentions(
    texts.map(({ node }) => node.value),
    archive.nameFinders.forPeople(briefing.people),
  );
  // The last mention comes first: a link changes the offsets of the text after it.
  for (const { textIndex, entity, start, end, text } of mentions.toReversed()) {
    const found = texts[textIndex];
    if (!entity || !found) continue;
    const { node, parent } = found;
    const rest = node.value.slice(end);
    node.value = node.value.slice(0, start);
    const siblings: Nodes[] = parent.children;
    siblings.splice(
      siblings.indexOf(node) + 1,
      0,
      { type: 'link', url: routes.entity(entity), children: [{ type: 'text', value: text }] },
      ...(rest === '' ? [] : [{ type: 'text' as const, value: rest }]),
    );
  }
};
