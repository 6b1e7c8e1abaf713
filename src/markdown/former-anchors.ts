import { visit } from 'unist-util-visit';
import type { Element, Root } from 'hast';
import type { VFile } from 'vfile';
import type { Archive } from '../archive/model/archive.ts';
import { briefingOf } from './briefing-of-file.ts';

/** Gives each heading the anchors that it had before, as empty elements in front of its words, so that old links still lead to it. */
export const formerAnchors = (archive: Archive) => () => (tree: Root, file: VFile) => {
  const former = briefingOf(archive, file)?.formerAnchors ?? [];
  if (former.length === 0) return;
  visit(tree, 'element', (node) => {
    if (!/^h[2-6]$/.test(node.tagName)) return;
    const olds = former.filter(({ now }) => now === node.properties.id);
    node.children.unshift(...olds.map(({ was }): Element => ({ type: 'element', tagName: 'span', properties: { id: was }, children: [] })));
  });
};
