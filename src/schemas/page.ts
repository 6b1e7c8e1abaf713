import { z } from 'astro/zod';
import { text } from './fields/text.ts';

/** The ids of pages that say something about the site itself; a file of the same name in `src/pages` prints each. */
export const PAGES = ['about'] as const;

/** The front matter of a page about the site itself. */
export const page = z.strictObject({
  title: text('The title of the page'),
  summary: text('One sentence that says what the page is about'),
});

export type PageData = z.output<typeof page>;
