import { EXIT, visit } from 'unist-util-visit';
import type { Blockquote, Nodes, Paragraph, PhrasingContent, Root } from 'mdast';
import type {} from 'mdast-util-to-hast';
import type { VFile } from 'vfile';
import type { Archive } from '../archive/model/archive.ts';
import type { Briefing } from '../archive/model/briefing.ts';
import type { Quote } from '../schemas/quote.ts';
import { isSameQuote, hasQuoteLine, quotationsIn, quoteKey, plainText } from '../validation/body/quotation-syntax.ts';
import { messages } from '../i18n/messages.ts';
import { anchors, routes } from '../views/meta/routes.ts';
import { anchorSpan, textNodes } from './anchor-span.ts';
import { briefingOf } from './briefing-of-file.ts';

/**
 * Replaces `::quote[key]` with the words, speaker, occasion and source of the quote. Quotes without such a line get their anchor
 * at the first place in the running text that quotes their words.
 */
export const quotations = (archive: Archive) => () => (tree: Root, file: VFile) => {
  const briefing = briefingOf(archive, file);
  if (!briefing) return;
  visit(tree, 'leafDirective', (node, index, parent) => {
    const quote = briefing.quotes.find(({ key }) => key === quoteKey(node));
    if (!quote || !parent || index === undefined) return;
    parent.children[index] = quoteFigure(quote, briefing);
  });
  const anchored = new Set(briefing.quotes.filter(({ key }) => hasQuoteLine(key, briefing.body)).map(({ key }) => key));
  visit(tree, ['paragraph', 'heading'], (block) => {
    for (const { words, start, end } of quotationsIn(plainText(block))) {
      const quote = briefing.quotes.find(({ key, words: said }) => !anchored.has(key) && isSameQuote(words, said));
      if (!quote) continue;
      anchored.add(quote.key);
      placeAnchor(quote, block, start, end);
    }
  });
};

/**
 * Places the anchors of a quote around its words; `start` and `end` are their offsets in the text of the block. Where markup
 * divides the words into several nodes, the anchors are around the first part.
 */
function placeAnchor(quote: Quote, block: Nodes, start: number, end: number): void {
  let offset = 0;
  visit(block, 'text', (node, index, parent) => {
    const from = start - offset;
    offset += node.value.length;
    if (from < 0 || from >= node.value.length || !parent || index === undefined) return undefined;
    const to = Math.min(end - start + from, node.value.length);
    const span = anchorSpan(anchors.quote(quote.key), [...formerAnchors(quote), { type: 'text', value: node.value.slice(from, to) }]);
    parent.children.splice(index, 1, ...textNodes(node.value.slice(0, from)), span, ...textNodes(node.value.slice(to)));
    return EXIT;
  });
}

/** Empty elements with the former anchors of a quote, so that old links to it still work. */
const formerAnchors = ({ formerly }: Quote): PhrasingContent[] => formerly.map((key) => anchorSpan(anchors.quote(key)));

function quoteFigure(quote: Quote, { people }: Briefing): Blockquote {
  const words: Blockquote = {
    type: 'blockquote',
    data: { hProperties: quote.lang ? { lang: quote.lang } : {} },
    children: [{ type: 'paragraph', children: [{ type: 'text', value: `“${quote.words}”` }] }],
  };
  const speaker = people.find(({ id }) => id === quote.speaker);
  const name: PhrasingContent = speaker
    ? { type: 'link', url: routes.entity(speaker), children: [{ type: 'text', value: speaker.name }] }
    : { type: 'text', value: messages.briefing.unnamed };
  const caption: Paragraph = {
    type: 'paragraph',
    data: { hName: 'figcaption' },
    children: [...formerAnchors(quote), name, { type: 'text', value: `, ${quote.occasion}[@${quote.source}]` }],
  };
  return {
    type: 'blockquote',
    data: { hName: 'figure', hProperties: { className: ['quote'], id: anchors.quote(quote.key) } },
    children: [words, caption],
  };
}
