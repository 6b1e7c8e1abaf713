import { visit } from 'unist-util-visit';
import type { Parents, Root, Text } from 'mdast';

/**
 * Turns the inline directives that remark-directive sees in ordinary text, such as the `:30` of `10:30`, back into text. A directive with
 * a label, such as `:quote[key]`, stays, so that validation reports it. `source` is the text that was parsed.
 */
export function restoreColons(tree: Root, source: string): void {
  visit(tree, 'textDirective', (node, index, parent) => {
    if (!parent || index === undefined || !node.position || node.children.length > 0) return undefined;
    const { start, end } = node.position;
    // The texts on both sides are merged with it, so that names and quotations that run across it are found.
    const [before, after] = [textAt(parent, index - 1), textAt(parent, index + 1)];
    const text: Text = {
      type: 'text',
      value: `${before?.value ?? ''}${source.slice(start.offset, end.offset)}${after?.value ?? ''}`,
      position: { start: before?.position?.start ?? start, end: after?.position?.end ?? end },
    };
    const from = before ? index - 1 : index;
    parent.children.splice(from, index - from + (after ? 2 : 1), text);
    return from;
  });
}

function textAt({ children }: Parents, index: number): Text | undefined {
  const node = children[index];
  return node?.type === 'text' ? node : undefined;
}
