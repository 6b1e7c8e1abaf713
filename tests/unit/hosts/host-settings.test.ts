import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { HOSTS } from '../../../src/hosts/all-hosts.ts';
import { CACHE_CONTROL, HEADERS } from '../../../src/hosts/host-settings.ts';
import { HOSTS as SERVERS } from '../../hosts/hosts.ts';

const served = { base: '/sub/', redirects: [{ from: '/sub/briefings/old/', to: '/sub/briefings/new/' }] };
const place = { root: '/srv/site', port: 8080 };
const printed = Object.entries(HOSTS).map(([name, recipe]) => ({ name, text: recipe(served, place) }));

/** What some hosts cannot be told. */
const WITHOUT = {
  headers: {
    github: 'GitHub Pages sends no headers of ours',
    gitlab: 'GitLab Pages sends no headers of ours',
    _redirects: 'the headers are in `_headers`',
  },
  redirects: {
    github: 'GitHub Pages redirects nothing; the site has a page at each old address',
    gitlab: 'GitLab Pages reads `_redirects`',
    _headers: 'the redirects are in `_redirects`',
  },
} as const;

/** Hosts that no program on a test machine can stand for, with what stands for them. */
const NOT_SERVED = {
  cloudfront: 'a model of a bucket behind its function, as `bucket`',
  vercel: 'nobody can run it',
  github: 'a pipeline',
  gitlab: 'a pipeline',
  _headers: 'a file of Netlify and Cloudflare Pages',
  _redirects: 'a file of Netlify and Cloudflare Pages',
};

it.each(printed.filter(({ name }) => !(name in WITHOUT.headers)))('$name is told every header and how long files are kept', ({ text }) => {
  expect(
    Object.entries(HEADERS).filter(([header, value]) => !text.toLowerCase().includes(header.toLowerCase()) || !text.includes(value)),
  ).toEqual([]);
  expect(text).toContain(CACHE_CONTROL.hashed);
});

it.each(printed.filter(({ name }) => !(name in WITHOUT.redirects)))('$name is told which addresses have moved', ({ text }) => {
  expect(text).toContain('briefings/new/');
});

it('every host is served by a test, or says here why not: see tests/hosts/hosts.ts', () => {
  expect(Object.keys(HOSTS).filter((name) => !(name in SERVERS) && !(name in NOT_SERVED))).toEqual([]);
});

it('every host is named in README.md, where a deployer looks for it', () => {
  const readme = readFileSync('README.md', 'utf8');
  expect(Object.keys(HOSTS).filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});

it('says what a page cannot say of itself', () => {
  expect(HEADERS).toMatchObject({
    'Content-Security-Policy': "frame-ancestors 'none'",
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': expect.stringMatching(/./) as string,
    'Permissions-Policy': expect.stringContaining('camera=()') as string,
  });
});
