import { visit } from 'unist-util-visit';
import type { Blockquote, Paragraph, PhrasingContent, Root } from 'mdast';
import type {} from 'mdast-util-to-hast';
import type { VFile } from 'vfile';
import type { Briefing } from '../archive/briefing.ts';
import type { Quote } from '../schemas/quote.ts';
import { quoteKey } from '../schemas/body.ts';
import { messages } from '../i18n/messages.ts';
import { anchors, routes } from '../views/routes.ts';
import { briefingOf } from './briefing-of.ts';
import type { CurrentArchive } from './plugins.ts';

/** Replaces `::quote[key]` by the words, their speaker, occasion and source. */
export const quotations = (archive: CurrentArchive) => () => (tree: Root, file: VFile) => {
  const briefing = briefingOf(archive, file);
  if (!briefing) return;
  visit(tree, 'leafDirective', (node, index, parent) => {
    const quote = briefing.quotes.find(({ key }) => key === quoteKey(node));
    if (!quote || !parent || index === undefined) return;
    parent.children[index] = figureOf(quote, briefing);
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
