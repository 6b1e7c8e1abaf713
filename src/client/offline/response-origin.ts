/** Whose answer a response is: the file at the requested address, another answer of this site, or that of somebody else. */
export type Origin = 'file' | 'site' | 'foreign';

/**
 * Tells whose answer a response to a request for `url` is. Between a reader and the site stand portals, proxies and hosts that answer in
 * its place, with any status. A page of this site is known by its canonical link, which begins with `siteUrl`; it is the page at this
 * address if the link says so and the HTML is complete. Any other file is known by not being HTML. Reads the whole response if it is HTML;
 * rejects if that breaks off.
 */
export async function responseOrigin(response: Response, url: string, siteUrl: string): Promise<Origin> {
  const isHtml = /^text\/html\b/i.test(response.headers.get('content-type') ?? '');
  const isPage = /(?:\/|\.html)$/.test(pathOf(url));
  if (!isPage) return response.status === 200 && !response.redirected && !isHtml ? 'file' : 'foreign';
  if (!isHtml) return 'foreign';
  const html = await response.clone().text();
  const [, canonical = ''] = /<link rel="canonical" href="([^"]+)"/.exec(html) ?? [];
  if (!canonical.startsWith(siteUrl) || response.status >= 500) return 'foreign';
  const isWhole = html.trimEnd().endsWith('</html>');
  return response.status === 200 && !response.redirected && isWhole && pathOf(canonical) === pathOf(url) ? 'file' : 'site';
}

const pathOf = (url: string): string => new URL(url).pathname;
