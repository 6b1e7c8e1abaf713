import { afterEach, expect, it, vi } from 'vitest';
import { archiveOf } from '../make-archive.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** A page of the site as printed below a path; the path is read once, at the start. */
async function htmlBelow(base: string, body: string): Promise<string> {
  vi.resetModules();
  vi.stubEnv('BASE', base);
  const { renderBody } = await import('../../../src/markdown/render-body.ts');
  return renderBody({ file: 'pages/about.md', body }, archiveOf({})).html;
}

it.each([
  ['written in the text', '[search](/search/)', '<p><a href="/archive/search/">search</a></p>'],
  ['written by reference', '[search][it]\n\n[it]: /search/', '<p><a href="/archive/search/">search</a></p>'],
])('a link into the site leads below the path of the site: %s', async (_name, body, html) => {
  expect(await htmlBelow('/archive/', body)).toBe(html);
});

it('a link is left as it is where the site is at the root', async () => {
  expect(await htmlBelow('', '[search](/search/)')).toBe('<p><a href="/search/">search</a></p>');
});

it.each(['https://example.org/search/', 'mailto:desk@example.org', '#ferry'])('a link to elsewhere is left as it is: %s', async (url) => {
  expect(await htmlBelow('/archive/', `[there](${url})`)).toContain(`href="${url}"`);
});
