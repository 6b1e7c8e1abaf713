import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Sites that builds made before they marked them (decision 33): what all of them have at the top, and no other folder has together. */
const SIGNS = ['.htaccess', '_headers', '_redirects', 'index.html', 'licences.txt', 'names.json', 'opensearch.xml', 'pagefind'];

/** The other names at the top of such a site, apart from a newsroom's own pages. */
const OTHERS = [
  ...['.nojekyll', '404.html', 'apple-touch-icon.png', 'card.png', 'favicon.svg', 'feed.xml', 'icon-192.png', 'icon-512.png'],
  ...['icon-maskable.png', 'offline.js', 'robots.txt', 'site.webmanifest', 'sitemap-0.xml', 'sitemap-index.xml', 'assets', 'briefings'],
  ...['commitments', 'corrections', 'countries', 'coverage', 'figures', 'journeys', 'map', 'maps', 'offline', 'organisations', 'people'],
  ...['places', 'quotes', 'relationships', 'search', 'style', 'timeline', 'topics'],
];

const KNOWN = new Set([...SIGNS, ...OTHERS]);

/** A name without the ending of a compressed copy. */
const plain = (name: string): string => name.replace(/\.(gz|br)$/, '');

/** Of the names at the top of a folder, those that a build before the marker put there; undefined if the folder is no such site. */
export function unmarkedSiteNames(dir: string, names: readonly string[]): Set<string> | undefined {
  if (!SIGNS.every((sign) => names.includes(sign))) return undefined;
  return new Set(names.filter((name) => KNOWN.has(plain(name)) || isOwnPage(join(dir, name))));
}

/** Is a folder a page of a newsroom's own, with nothing in it but the page and its card? */
function isOwnPage(path: string): boolean {
  if (!lstatSync(path).isDirectory()) return false;
  const names = readdirSync(path);
  return names.includes('index.html') && names.every((name) => ['index.html', 'card.png'].includes(plain(name)));
}
