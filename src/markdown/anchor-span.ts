import type { PhrasingContent } from 'mdast';
import type {} from 'mdast-util-to-hast';

/** A stretch of running text with an anchor. Without children it is an empty element. */
export const anchorSpan = (id: string, children: PhrasingContent[] = []): PhrasingContent => ({
  type: 'emphasis',
  data: { hName: 'span', hProperties: { id } },
  children,
});

/** A text as nodes: one, or none where the text is empty. */
export const textNodes = (value: string): PhrasingContent[] => (value === '' ? [] : [{ type: 'text', value }]);
