import { visit } from 'unist-util-visit';
import type { PhrasingContent, Root } from 'mdast';

/**
 * Turns what remark-directive takes for a directive inside a line, such as the `:30` of `10:30`, back into the text
 * that it was; what has a label, `:quote[key]`, stays for the judge. `source` is the text that was parsed.
 */
export function restoreColons(tree: Root, source: string): void {
  visit(tree, 'textDirective', (node, index, parent) => {
    if (!parent || index === undefined || !node.position || node.children.length > 0) return undefined;
    const { start, end } = node.position;
    const text: PhrasingContent = { type: 'text', value: source.slice(start.offset, end.offset), position: node.position };
    const [before, after] = [parent.children[index - 1], parent.children[index + 1]];
    // One text again, so that names and quotations across it are found.
    const from = before?.type === 'text' ? index - 1 : index;
    if (before?.type === 'text') text.value = before.value + text.value;
    if (after?.type === 'text') text.value += after.value;
    parent.children.splice(from, index - from + (after?.type === 'text' ? 2 : 1), text);
    return from;
  });
}
