import { z } from 'astro/zod';
import { text } from './fields/key-and-text.ts';

/** The pages of the site's own words; each is printed by a file of its name in `src/pages`. */
export const PAGES = ['about'] as const;

/** A page of the site's own words. */
export const page = z.strictObject({
  title: text('The title of the page'),
  summary: text('One sentence that says what the page is about'),
});

export type PageData = z.output<typeof page>;
