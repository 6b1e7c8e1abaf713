import { CACHE_CONTROL, HASHED_FOLDERS, HEADERS_BY_TLS, type ServedSite } from './host-settings.ts';

/**
 * For Netlify and Cloudflare Pages: the `_headers` of the built folder. Both join the values of a header from several rules, and both
 * make browsers revalidate pages by default, so only files with a hash in their name get a `Cache-Control`.
 */
export const headersFile = ({ base }: ServedSite): string =>
  [
    `${base}*`,
    ...Object.entries(HEADERS_BY_TLS).map(([name, value]) => `  ${name}: ${value}`),
    ...HASHED_FOLDERS.flatMap((folder) => [`${base}${folder}/*`, `  Cache-Control: ${CACHE_CONTROL.hashed}`]),
    '',
  ].join('\n');

/**
 * For Netlify, Cloudflare Pages and GitLab Pages: the `_redirects` of the built folder. Netlify serves the page at the old address unless
 * the status has an exclamation mark; the others ignore a line with one and take the next.
 */
export const redirectsFile = ({ redirects }: ServedSite): string =>
  redirects.map(({ from, to }) => `${from} ${to} 301!\n${from} ${to} 301\n`).join('');
