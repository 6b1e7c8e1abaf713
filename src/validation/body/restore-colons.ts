import { visit } from 'unist-util-visit';
import type { PhrasingContent, Root } from 'mdast';

/**
 * Turns the inline directives that remark-directive sees in ordinary text, such as the `:30` of `10:30`, back into text. A directive with
 * a label, such as `:quote[key]`, stays, so that validation reports it. `source` is the text that was parsed.
 */
export function restoreColons(tree: Root, source: string): void {
  visit(tree, 'textDirective', (node, index, parent) => {
    if (!parent || index === undefined || !node.position || node.children.length > 0) return undefined;
    const { start, end } = node.position;
    const text: PhrasingContent = { type: 'text', value: source.slice(start.offset, end.offset), position: node.position };
    const [before, after] = [parent.children[index - 1], parent.children[index + 1]];
    // The texts on both sides are merged with it, so that names and quotations that run across it are found.
    const from = before?.type === 'text' ? index - 1 : index;
    if (before?.type === 'text') text.value = before.value + text.value;
    if (after?.type === 'text') text.value += after.value;
    parent.children.splice(from, index - from + (after?.type === 'text' ? 2 : 1), text);
    return from;
  });
}
