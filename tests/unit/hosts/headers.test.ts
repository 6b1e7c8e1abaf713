import { expect, it } from 'vitest';
import { apache } from '../../../src/hosts/apache.ts';
import { caddy } from '../../../src/hosts/caddy.ts';
import { HEADERS } from '../../../src/hosts/headers.ts';
import { lighttpd } from '../../../src/hosts/lighttpd.ts';
import { nginx } from '../../../src/hosts/nginx.ts';
import { headersFile } from '../../../src/hosts/pages-files.ts';
import { vercel } from '../../../src/hosts/vercel.ts';

const served = { base: '/sub/', redirects: [] };
const place = { root: '/srv/site', port: 8080 };

it.each([
  ['nginx', nginx(served, place)],
  ['Apache', apache(served)],
  ['Caddy', caddy(served, place)],
  ['lighttpd', lighttpd(served, place)],
  ['Vercel', vercel(served)],
  ['Netlify and Cloudflare Pages', headersFile(served)],
])('%s is told every header, with its value', (_host, recipe) => {
  expect(Object.entries(HEADERS).filter(([name, value]) => !recipe.includes(name) || !recipe.includes(value))).toEqual([]);
});

it('says what a page cannot say of itself', () => {
  expect(HEADERS).toMatchObject({
    'Content-Security-Policy': "frame-ancestors 'none'",
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': expect.stringMatching(/./) as string,
    'Permissions-Policy': expect.stringContaining('camera=()') as string,
  });
});
