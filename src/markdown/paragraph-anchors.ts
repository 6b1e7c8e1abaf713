import { slug } from 'github-slugger';
import type { Element, ElementContent, Root } from 'hast';
import type { VFile } from 'vfile';
import type { Archive } from '../archive/model/archive.ts';
import { anchors } from '../views/meta/routes.ts';
import { briefingOf } from './briefing-of-file.ts';

/** As many words of a paragraph as its anchor has: enough that hardly two paragraphs share them, and few enough to survive most edits. */
const MOST_WORDS = 10;

/**
 * Gives each paragraph and list item of a briefing an anchor made of its own first words. So an edit of one paragraph never changes the
 * anchor of another, wherever it stands. Only of paragraphs that begin with the same ten words is the order part of the anchor.
 */
export const paragraphAnchors = (archive: Archive) => () => (tree: Root, file: VFile) => {
  if (!briefingOf(archive, file)) return;
  const taken = new Map<string, number>();
  for (const block of tree.children.flatMap((node) => (node.type === 'element' ? blocksOf(node) : []))) {
    const words = slug(wordsOf(block).trim().split(/\s+/).slice(0, MOST_WORDS).join(' '));
    if (words === '') continue;
    const number = (taken.get(words) ?? 0) + 1;
    taken.set(words, number);
    block.properties.id = anchors.paragraph(number === 1 ? words : `${words}-${number}`);
  }
};

/** A paragraph itself; of a list its items. */
function blocksOf(node: Element): Element[] {
  if (node.tagName === 'p') return [node];
  if (node.tagName !== 'ul' && node.tagName !== 'ol') return [];
  return node.children.filter((child): child is Element => child.type === 'element' && child.tagName === 'li');
}

/** The words of an element, without the numbers of its notes. */
function wordsOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' && node.tagName !== 'sup' ? node.children.map(wordsOf).join('') : '';
}
