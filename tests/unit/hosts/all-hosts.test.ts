import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { HOSTS } from '../../../src/hosts/all-hosts.ts';
import { CACHE_CONTROL, HEADERS } from '../../../src/hosts/host-settings.ts';
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
  },
  redirects: {
    github: 'GitHub Pages has no redirects; the site has a page at each old address',
    gitlab: 'GitLab Pages reads `_redirects`',
    _headers: 'the redirects are in `_redirects`',
  },
} as const;

/** The hosts that no test serves, with the reason or with what is served instead. */
const NOT_SERVED = {
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
  });
});
