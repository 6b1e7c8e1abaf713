import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import type { Element, Root } from 'hast';
import { site } from '../../src/site.ts';
import { ORIGIN as INVENTED_ORIGIN, OWN_SITE, SITES } from '../e2e/sites.ts';

/** Whether the site that is tested is the desk's own, not that of invented content. */
export const isOwnSite: boolean = process.env['TESTED_SITE'] === 'own';

/** The folder of the site that is tested, and that of its content. */
export const { outDir: DIR, contentDir: CONTENT }: { outDir: string; contentDir: string } = isOwnSite ? OWN_SITE : SITES.root;
if (!existsSync(DIR)) throw new Error(`There is no ${DIR}: run \`node tests/e2e/build-sites.ts\` first.`);

/** The origin for which it was built. */
export const ORIGIN: string = isOwnSite ? new URL(site.url).origin : INVENTED_ORIGIN;

/** The number of things without which a test would prove nothing. The invented content has them; a desk may have just begun. */
export const needed = (count: number): number => (isOwnSite ? 0 : count);

export const read = (path: string): string => readFileSync(join(DIR, path), 'utf8');

/** The paths, relative to the folder, of all files with an ending. */
export const filesOf = (ending: string): string[] =>
  readdirSync(DIR, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith(ending));

/** A page, parsed as a browser parses it. */
export interface BuiltPage {
  path: string;
  tree: Root;
  /** The address at which a host serves it. */
  address: string;
  title: string;
  description: string;
  canonical: string;
  noindex: boolean;
  /** Whether it only redirects to another page. */
  isRedirect: boolean;
}

/** All pages, redirects among them. */
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
    isRedirect: select('meta[http-equiv="refresh"]', tree) !== undefined,
  };
});

/** The paths of the pages that together have all of a list: those of its years, or where it is short its first page alone. */
export function pagesOfList(list: string): string[] {
  const years = PAGES.map(({ path }) => path).filter((path) => new RegExp(`^${list}/\\d{4}/`).test(path));
  return years.length > 0 ? years : [`${list}/index.html`];
}

/** The text of an element, with white space collapsed and trimmed. */
export function textOf(element: Element | undefined): string {
  return element ? toString(element).replace(/\s+/g, ' ').trim() : '';
}

/** The position of an element, in the form that code editors open: `home.html:1:200 <h2>`. */
export const placeOf = ({ path }: BuiltPage, { position, tagName, properties: { id } }: Element): string =>
  `${path}:${position?.start.line ?? 0}:${position?.start.column ?? 0} <${tagName}${typeof id === 'string' ? ` id="${id}"` : ''}>`;
