import { createHash } from 'node:crypto';
import { expect, it, vi } from 'vitest';
import { contentSecurityPolicy } from '../../../../src/views/meta/content-security-policy.ts';
import { themeScript } from '../../../../src/views/meta/theme-script.ts';

const directives = new Map(
  contentSecurityPolicy.split(';').map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1).join(' ')]),
);

it('allows nothing that is not named, and names no other host', () => {
  expect(directives.get('default-src')).toBe("'none'");
  expect(contentSecurityPolicy).not.toMatch(/https?:|\*|'unsafe-/);
});

it('allows the one inline script by its hash, files of the site, and WebAssembly', () => {
  const hash = createHash('sha256').update(themeScript).digest('base64');
  expect(directives.get('script-src')).toBe(`'self' 'wasm-unsafe-eval' 'sha256-${hash}'`);
});

it.each([
  ['sends forms to the site only', 'form-action', "'self'"],
  ['ignores another base address', 'base-uri', "'none'"],
  ['lets no script turn text into HTML or into the address of a script', 'require-trusted-types-for', "'script'"],
  ['allows the policies of our scripts and of Pagefind, and no other', 'trusted-types', 'readout pagefind'],
])('%s', (_, name, value) => {
  expect(directives.get(name)).toBe(value);
});

it('lets pages ask the search server that the settings name, and nothing else there', async () => {
  vi.stubEnv('SEARCH', 'https://search.example.org/find/');
  vi.resetModules();
  const { contentSecurityPolicy: policy } = await import('../../../../src/views/meta/content-security-policy.ts');
  vi.unstubAllEnvs();
  vi.resetModules();
  expect(policy).toBe(contentSecurityPolicy.replace("connect-src 'self'", "connect-src 'self' https://search.example.org"));
});
