import type { PhrasingContent } from 'mdast';
import type {} from 'mdast-util-to-hast';

/** A stretch of running text that bears an anchor; without children, an empty place that does. */
export const anchorSpan = (id: string, children: PhrasingContent[] = []): PhrasingContent => ({
  type: 'emphasis',
  data: { hName: 'span', hProperties: { id } },
  children,
});

/** A piece of text as nodes: none where it is empty. */
export const textNodes = (value: string): PhrasingContent[] => (value === '' ? [] : [{ type: 'text', value }]);
