import type { Root, RootContent } from 'mdast';
import { findAndReplace } from 'mdast-util-find-and-replace';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { messages } from '../i18n/messages.ts';
import { quoteKey } from '../validation/body/quotation-syntax.ts';
import { restoreColons } from '../validation/body/restore-colons.ts';
import { keysInNote, NOTE } from '../validation/body/source-note-syntax.ts';
import { routes } from '../views/meta/routes.ts';
import type { BriefingTwin } from '../views/pages/briefing/briefing-twin.ts';
import { headingNode, linkNode, listNode, paragraphNode, printMarkdown, textNode } from './print-markdown.ts';

const parser = unified().use(remarkParse).use(remarkDirective).freeze();

/** A briefing as Markdown that any program reads: links are absolute, quotes are written out, and notes have the numbers of a list of sources. */
export const briefingMarkdown = (twin: BriefingTwin): string =>
  printMarkdown([
    headingNode(1, twin.title),
    paragraphNode(textNode(twin.summary)),
    paragraphNode(textNode(`${twin.dateline} `), linkNode(twin.url, twin.url)),
    ...bodyOf(twin),
    headingNode(2, messages.briefing.sourcesHeading),
    listNode(
      twin.sources.map(({ title, url, published }) => [
        url === undefined ? textNode(title) : linkNode(title, url),
        textNode(`, ${published}`),
      ]),
      true,
    ),
  ]);

function bodyOf({ body, quotes, sources, url }: BriefingTwin): RootContent[] {
  const tree: Root = parser.parse(body);
  restoreColons(tree, body);
  visit(tree, ['leafDirective', 'textDirective', 'containerDirective', 'html'], (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const quote = node.type === 'leafDirective' && quotes.find(({ key }) => key === quoteKey(node));
    parent.children.splice(index, 1, ...(quote ? [quoteBlock(quote)] : []));
    return [SKIP, index + (quote ? 1 : 0)];
  });
  visit(tree, ['link', 'definition'], (node) => {
    if ('url' in node) node.url = URL.parse(node.url.startsWith('/') ? routes.contentLink(node.url) : node.url, url)?.href ?? url;
  });
  findAndReplace(tree, [
    NOTE,
    (_note: string, inner: string) => {
      const numbers = keysInNote(inner).flatMap((key) => sources.findIndex((source) => source.key === key) + 1 || []);
      // Printed as it is: a text would have a backslash before the bracket.
      return numbers.length > 0 && { type: 'html', value: `[${numbers.join(', ')}]` };
    },
  ]);
  return tree.children;
}

const quoteBlock = ({ words, caption, source }: BriefingTwin['quotes'][number]): RootContent => ({
  type: 'blockquote',
  children: [
    { type: 'paragraph', children: [textNode(`“${words}”`)] },
    { type: 'paragraph', children: [textNode(`— ${caption}[@${source}]`)] },
  ],
});
