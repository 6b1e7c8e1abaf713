import { expect, it, vi } from 'vitest';

it('the description has the address of the search page below the base path, with a placeholder for the query', async () => {
  vi.resetModules();
  vi.stubEnv('BASE', '/sub/path/');
  vi.stubEnv('SITE', 'https://news.example');
  const { openSearchDescription } = await import('../../../src/exports/opensearch.ts');
  vi.unstubAllEnvs();
  vi.resetModules();
  const xml = openSearchDescription();
  expect(xml).toContain('<Url type="text/html" template="https://news.example/sub/path/search/?q={searchTerms}"/>');
  expect(xml).toContain('rel="self" template="https://news.example/sub/path/opensearch.xml"');
  expect(/<ShortName>(.*)<\/ShortName>/.exec(xml)?.[1]?.length).toBeLessThanOrEqual(16);
});
