import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import type { Element, Root } from 'hast';
import { SITES } from '../e2e/sites.ts';

/** The built site of the real content, at the root of its host; the browser tests read the same. */
export const DIR: string = SITES.root.outDir;
if (!existsSync(DIR)) throw new Error(`There is no ${DIR}: run \`node tests/e2e/build-sites.ts\` first.`);

/** The address under which it was built. */
export const ORIGIN = 'https://readout.example';

export const read = (path: string): string => readFileSync(join(DIR, path), 'utf8');

/** The paths of all its files with an ending. */
export const filesOf = (ending: string): string[] =>
  readdirSync(DIR, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith(ending));

/** A page as a browser's parser sees it. */
export interface BuiltPage {
  path: string;
  tree: Root;
  /** The address that it should have. */
  address: string;
  title: string;
  description: string;
  canonical: string;
  noindex: boolean;
  /** Does it only lead to another? */
  moved: boolean;
}

/** All pages, those that only lead to others too. */
export const PAGES: BuiltPage[] = filesOf('.html').map((path) => {
  const tree = fromHtml(read(path));
  const content = (selector: string, name: string) => String(select(selector, tree)?.properties[name] ?? '');
  return {
    path,
    tree,
    address: `${ORIGIN}/${path.replace(/index\.html$/, '')}`,
    title: textOf(select('title', tree)),
    description: content('meta[name="description"]', 'content'),
    canonical: content('link[rel="canonical"]', 'href'),
    noindex: content('meta[name="robots"]', 'content').includes('noindex'),
    moved: select('meta[http-equiv="refresh"]', tree) !== undefined,
  };
});

/** The words of an element, without white space around them. */
export function textOf(element: Element | undefined): string {
  return element ? toString(element).replace(/\s+/g, ' ').trim() : '';
}

/** Where an element stands, as an editor of code finds it: `home.html:1:200 <h2>`. */
export const placeOf = ({ path }: BuiltPage, { position, tagName, properties: { id } }: Element): string =>
  `${path}:${position?.start.line ?? 0}:${position?.start.column ?? 0} <${tagName}${typeof id === 'string' ? ` id="${id}"` : ''}>`;
