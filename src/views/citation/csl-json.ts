import type { CitableItem } from './citable-item.ts';

/** An item in CSL-JSON, the format of citation processors: https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html. */
export interface CslItem {
  id: string;
  type: 'article-newspaper';
  title: string;
  author: { literal: string }[];
  'container-title': string;
  issued: { 'date-parts': number[][] };
  abstract: string;
  language: string;
  URL: string;
}

/** An item as CSL-JSON. */
export const cslItemOf = ({ id, title, author, container, published, summary, language, url }: CitableItem): CslItem => ({
  id,
  type: 'article-newspaper',
  title,
  author: [{ literal: author }],
  'container-title': container,
  issued: { 'date-parts': [published.split('-').map(Number)] },
  abstract: summary,
  language,
  URL: url,
});
