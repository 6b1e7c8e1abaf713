import { z } from 'astro/zod';
import { text } from './key.ts';

/** A page of the site's own words: about, method, privacy. */
export const page = z.strictObject({
  title: text('The title of the page'),
  summary: text('One sentence: what the page tells'),
});

export type PageData = z.output<typeof page>;
