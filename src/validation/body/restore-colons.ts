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
    const [before, after] = [parent.children[index - 1], parent.children[index + 1]];
    // The texts on both sides are merged with it, so that names and quotations that run across it are found.
    const isJoined = { before: before?.type === 'text', after: after?.type === 'text' };
    const text: PhrasingContent = {
      type: 'text',
      value: `${before?.type === 'text' ? before.value : ''}${source.slice(start.offset, end.offset)}${after?.type === 'text' ? after.value : ''}`,
      position: {
        start: (isJoined.before ? before?.position?.start : undefined) ?? start,
        end: (isJoined.after ? after?.position?.end : undefined) ?? end,
      },
    };
    const from = isJoined.before ? index - 1 : index;
    parent.children.splice(from, index - from + (isJoined.after ? 2 : 1), text);
    return from;
  });
}
