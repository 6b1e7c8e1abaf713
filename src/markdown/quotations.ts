import { SKIP, visit } from 'unist-util-visit';
import type { Blockquote, Paragraph, PhrasingContent, Root } from 'mdast';
import type {} from 'mdast-util-to-hast';
import type { VFile } from 'vfile';
import type { Briefing } from '../archive/briefing.ts';
import type { Quote } from '../schemas/quote.ts';
import { isSame, isSet, quotedIn, quoteKey } from '../schemas/quotation.ts';
import { messages } from '../i18n/messages.ts';
import { anchors, routes } from '../views/routes.ts';
import { briefingOf, type CurrentArchive } from './briefing-of.ts';

/**
 * Replaces `::quote[key]` by the words, their speaker, occasion and source; words quoted in running text get
 * the anchor of their quote.
 */
export const quotations = (archive: CurrentArchive) => () => (tree: Root, file: VFile) => {
  const briefing = briefingOf(archive, file);
  if (!briefing) return;
  visit(tree, 'leafDirective', (node, index, parent) => {
    const quote = briefing.quotes.find(({ key }) => key === quoteKey(node));
    if (!quote || !parent || index === undefined) return;
    parent.children[index] = figureOf(quote, briefing);
  });
  const anchored = new Set(briefing.quotes.filter(({ key }) => isSet(key, briefing.body)).map(({ key }) => key));
  visit(tree, 'text', (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    for (const { words, start, end } of quotedIn(node.value)) {
      const quote = briefing.quotes.find(({ key, words: said }) => !anchored.has(key) && isSame(words, said));
      if (!quote) continue;
      anchored.add(quote.key);
      const span: PhrasingContent = {
        type: 'emphasis',
        data: { hName: 'span', hProperties: { id: anchors.quote(quote.key) } },
        children: [{ type: 'text', value: node.value.slice(start, end) }],
      };
      const rest: PhrasingContent = { type: 'text', value: node.value.slice(end) };
      node.value = node.value.slice(0, start);
      parent.children.splice(index + 1, 0, span, rest);
      return [SKIP, index + 2];
    }
    return undefined;
  });
};

function figureOf(quote: Quote, { people }: Briefing): Blockquote {
  const words: Blockquote = {
    type: 'blockquote',
    data: { hProperties: quote.lang ? { lang: quote.lang } : {} },
    children: [{ type: 'paragraph', children: [{ type: 'text', value: `“${quote.words}”` }] }],
  };
  const speaker = people.find(({ id }) => id === quote.speaker);
  const name: PhrasingContent = speaker
    ? { type: 'link', url: routes.subject(speaker), children: [{ type: 'text', value: speaker.name }] }
    : { type: 'text', value: messages.notStated };
  const caption: Paragraph = {
    type: 'paragraph',
    data: { hName: 'figcaption' },
    children: [name, { type: 'text', value: `, ${quote.occasion}[@${quote.source}]` }],
  };
  return {
    type: 'blockquote',
    data: { hName: 'figure', hProperties: { className: ['quote'], id: anchors.quote(quote.key) } },
    children: [words, caption],
  };
}
