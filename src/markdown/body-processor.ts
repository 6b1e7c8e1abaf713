import type { Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import rehypeAutolinkHeadings from 'rehype-autolink-headings';
import rehypeExternalLinks from 'rehype-external-links';
import rehypeSlug from 'rehype-slug';
import rehypeStringify from 'rehype-stringify';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Archive } from '../archive/model/archive.ts';
import { unbrokenRanges } from '../i18n/unbroken-ranges.ts';
import { restoreColons } from '../validation/body/restore-colons.ts';
import { routes } from '../views/meta/routes.ts';
import { figureAnchors } from './figure-anchors.ts';
import { formerAnchors } from './former-anchors.ts';
import { mentionLinks } from './mention-links.ts';
import { paragraphAnchors } from './paragraph-anchors.ts';
import { quotations } from './quotations.ts';
import { sourceNotes } from './source-notes.ts';

/** The steps from the Markdown of a body to its HTML, in order. */
export const makeBodyProcessor = (archive: Archive) =>
  unified()
    .use(remarkParse) // Markdown to a tree
    .use(remarkDirective) // reads `::quote[key]`, which `quotations` replaces
    .use(literalColons) // turns what else remark-directive reads, such as the `:30` of `10:30`, back into text
    .use(siteLinks) // before any plugin adds links, because those have the base path already
    .use(mentionLinks(archive)) // before any plugin adds text, so that only the author's own words become links
    .use(quotations(archive)) // adds set quotes with their captions, in which there are source notes
    .use(figureAnchors(archive)) // after `quotations`, which splits texts; before `sourceNotes`, which adds other numbers
    .use(sourceNotes(archive)) // last of those on Markdown, because it also numbers the notes that `quotations` added
    .use(remarkRehype) // the tree of Markdown to a tree of HTML
    .use(rehypeSlug) // gives headings an anchor
    .use(rehypeAutolinkHeadings, { behavior: 'wrap' }) // makes each heading a link to its anchor, so that a section can be cited
    .use(paragraphAnchors(archive)) // after all that adds words or notes to paragraphs
    .use(unbrokenHeadings) // after the anchors, which are made of the words
    .use(formerAnchors(archive)) // after the link, because an old anchor stands in front of it
    .use(rehypeExternalLinks, { rel: ['external', 'noopener'] }) // last, because it marks all links; the style sheet shows the mark
    .use(rehypeStringify) // the tree of HTML to text
    .freeze();

const literalColons = () => (tree: Root, file: VFile) => restoreColons(tree, String(file));

/** Keeps ranges of numbers in headings on one line. */
const unbrokenHeadings = () => (tree: HtmlRoot) => {
  visit(tree, 'element', (heading) => {
    if (/^h[2-6]$/.test(heading.tagName)) visit(heading, 'text', (text) => void (text.value = unbrokenRanges(text.value)));
  });
};

/** Puts the base path before links that authors write as if the site were at the root: `/search/`. */
const siteLinks = () => (tree: Root) => {
  visit(tree, ['link', 'definition'], (node) => {
    if ('url' in node && node.url.startsWith('/')) node.url = routes.contentLink(node.url);
  });
};
