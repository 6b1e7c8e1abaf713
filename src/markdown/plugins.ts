import remarkDirective from 'remark-directive';
import rehypeSlug from 'rehype-slug';
import type { PluggableList } from 'unified';
import type { Archive } from '../archive/model/archive.ts';
import { figurePlaces } from './figure-places.ts';
import { headingLinks } from './heading-links.ts';
import { externalLinks } from './external-links.ts';
import { literalColons } from './literal-colons.ts';
import { mentionLinks } from './mention-links.ts';
import { quotations } from './quotations.ts';
import { siteLinks } from './site-links.ts';
import { sourceNotes } from './source-notes.ts';

/** What happens to a body, in this order. */
export const markdownPlugins = (archive: Archive): { remarkPlugins: PluggableList; rehypePlugins: PluggableList } => ({
  remarkPlugins: [
    remarkDirective, // reads `::quote[key]`, which `quotations` replaces
    literalColons, // undoes what it reads besides
    siteLinks, // the author’s own links, before others are added
    mentionLinks(archive), // before anything is added, so that only the author's own words are linked
    quotations(archive), // adds the words and notes of set quotes
    figurePlaces(archive), // after what splits texts, before notes bring other numbers
    sourceNotes(archive), // last: also numbers the notes that quotations brought
  ],
  rehypePlugins: [
    rehypeSlug, // gives headings their anchors
    headingLinks, // needs the anchors
    externalLinks, // sees all links, whoever made them
  ],
});
