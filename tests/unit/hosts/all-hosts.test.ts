import { readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { HOSTS } from '../../../src/hosts/all-hosts.ts';
import { CACHE_CONTROL, HEADERS, MEDIA_TYPES } from '../../../src/hosts/host-settings.ts';
import { hashedPattern } from '../../../src/hosts/host-settings.ts';
import { makeFolder, saveFile } from '../make-folder.ts';
import { HOSTS as SERVERS } from '../../hosts/hosts.ts';

const served = { base: '/sub/', redirects: [{ from: '/sub/briefings/old/', to: '/sub/briefings/new/' }] };
const place = { root: '/srv/site', port: 8080 };
const printed = Object.entries(HOSTS).map(([name, configuration]) => ({ name, text: configuration(served, place) }));

/** The hosts whose configuration has no place for headers or redirects, with the reason. */
const WITHOUT = {
  headers: {
    github: 'GitHub Pages sends no headers of ours',
    gitlab: 'GitLab Pages sends no headers of ours',
    _redirects: 'the headers are in `_headers`',
    'apache-site': 'the headers are in `.htaccess`',
  },
  redirects: {
    github: 'GitHub Pages has no redirects; the site has a page at each old address',
    gitlab: 'GitLab Pages reads `_redirects`',
    _headers: 'the redirects are in `_redirects`',
    'apache-site': 'the redirects are in `.htaccess`',
  },
} as const;

/** The hosts that no test serves, with the reason or with what is served instead. */
const NOT_SERVED = {
  'apache-site': 'served as the site of `apache`',
  cloudfront: 'a model of a bucket and its function is served, as `bucket`',
  vercel: 'cannot be run outside Vercel',
  github: 'a pipeline',
  gitlab: 'a pipeline',
  _headers: 'a file of Netlify and Cloudflare Pages',
  _redirects: 'a file of Netlify and Cloudflare Pages',
};

it.each(printed.filter(({ name }) => !(name in WITHOUT.headers)))(
  'the configuration of $name has every header and says how long files are kept',
  ({ text }) => {
    expect(
      Object.entries(HEADERS).filter(([header, value]) => !text.toLowerCase().includes(header.toLowerCase()) || !text.includes(value)),
    ).toEqual([]);
    expect(text).toContain(CACHE_CONTROL.hashed);
  },
);

it.each(printed.filter(({ name }) => !(name in WITHOUT.redirects)))('the configuration of $name has every redirect', ({ text }) => {
  expect(text).toContain('briefings/new/');
});

it('every host is served by a test in tests/hosts/hosts.ts, or is listed here with the reason why not', () => {
  expect(Object.keys(HOSTS).filter((name) => !(name in SERVERS) && !(name in NOT_SERVED))).toEqual([]);
});

it('every host is named in README.md, where a deployer looks for it', () => {
  const readme = readFileSync('README.md', 'utf8');
  expect(Object.keys(HOSTS).filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});

it('the headers add what the policy inside a page cannot say', () => {
  expect(HEADERS).toMatchObject({
    'Content-Security-Policy': "frame-ancestors 'none'",
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': expect.stringMatching(/./) as string,
    'Permissions-Policy': expect.stringContaining('camera=()') as string,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  });
});

it.each(printed.filter(({ name }) => !(name in WITHOUT.headers)))('the configuration of $name has browsers stay with TLS', ({ text }) => {
  expect(text.toLowerCase()).toContain('strict-transport-security');
});

it.each(['nginx', 'caddy', 'lighttpd', 'apache-site'])('the configuration of %s terminates TLS where there is a certificate', (name) => {
  const tls = { port: 443, certificate: '/etc/ssl/site.pem', key: '/etc/ssl/site.key' };
  const text = HOSTS[name]?.(served, { ...place, tls }) ?? '';
  for (const part of ['443', tls.certificate, tls.key, '/srv/site']) expect(text).toContain(part);
  expect(HOSTS[name]?.(served, place)).not.toMatch(/443|\/etc\/ssl/);
});

it.each(['nginx', 'caddy', 'lighttpd', 'apache'])('the configuration of %s names the type of every kind of file', (name) => {
  const text = HOSTS[name]?.(served, place) ?? '';
  for (const [ending, type] of Object.entries(MEDIA_TYPES).filter(([it]) => it !== 'html')) {
    expect(text).toContain(ending);
    expect(text).toContain(type.replace(/;.*/, ''));
  }
});

describe('the function of CloudFront', () => {
  const handler = runInNewContext(`${HOSTS['cloudfront']?.(served, place) ?? ''}; handler`) as (event: object) => {
    uri: string;
    headers: Record<string, { value: string }>;
  };
  const asked = (uri: string) => handler({ request: { uri, querystring: {} } });

  it.each(['//localhost', '///localhost', '/\\localhost', '\\\\localhost'])('leads to no other host: %s', (uri) => {
    expect(asked(uri).headers['location']?.value).toBe('/localhost/');
  });

  it.each(['/sub/_headers', '/sub/%5Fredirects', '/sub/.htaccess', '/sub/%2ereadout', '/sub/.git/config'])('hides %s', (uri) => {
    expect(asked(uri).uri).toBe(`${uri}.missing`);
  });

  it('hides neither a page nor the file for who finds a hole', () => {
    expect(asked('/sub/.well-known/security.txt').uri).toBe('/sub/.well-known/security.txt');
    expect(asked('/sub/%zz.txt').uri).toBe('/sub/%zz.txt');
  });

  it('lets nobody keep a redirect, or the answer that there is no file', () => {
    expect(asked('/sub/about').headers['cache-control']?.value).toBe(CACHE_CONTROL.other);
    const sent = (statusCode: number) =>
      handler({ request: { uri: '/sub/assets/a.css' }, response: { statusCode, headers: {} } }).headers['cache-control']?.value;
    expect([sent(200), sent(304), sent(404)]).toEqual([CACHE_CONTROL.hashed, CACHE_CONTROL.hashed, CACHE_CONTROL.other]);
  });
});

it('a redirect is forced on Netlify, which would serve the old page, and plain on hosts that know no force', () => {
  expect(HOSTS['_redirects']?.(served, place)).toBe(
    '/sub/briefings/old/ /sub/briefings/new/ 301!\n/sub/briefings/old/ /sub/briefings/new/ 301\n',
  );
});

it('the pipeline of GitLab removes the pages at old addresses, and no other', () => {
  const dir = makeFolder([]);
  const pages = ['index.html', 'briefings/old/index.html', 'briefings/old/index.html.gz', 'briefings/new/index.html'];
  for (const page of pages) saveFile(dir, join('dist', page), '');
  saveFile(dir, 'dist/_redirects', HOSTS['_redirects']?.(served, place) ?? '');
  const [, command = ''] = /- (while .*)/.exec(HOSTS['gitlab']?.(served, place) ?? '') ?? [];
  for (const BASE of ['/sub', '/sub/']) execFileSync('bash', ['-c', command], { cwd: dir, env: { ...process.env, BASE } });
  expect(pages.filter((page) => existsSync(join(dir, 'dist', page)))).toEqual(['index.html', 'briefings/new/index.html']);
});

it('a dot in the base path is no wildcard in the pattern of hashed files', () => {
  const pattern = new RegExp(hashedPattern('/v1.0/'));
  expect(pattern.test('/v1.0/assets/a.css')).toBe(true);
  expect(pattern.test('/v1-0/assets/a.css')).toBe(false);
});
