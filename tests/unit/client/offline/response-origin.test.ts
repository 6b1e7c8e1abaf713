import { describe, expect, it } from 'vitest';
import { responseOrigin } from '../../../../src/client/offline/response-origin.ts';

const SITE = 'https://readout.example/sub/';
const PAGE = `${SITE}people/anna/`;
const pageAt = (canonical: string) => `<html><head><link rel="canonical" href="${canonical}"></head><body>Anna</body></html>\n`;
const html = (text: string, status = 200) => new Response(text, { status, headers: { 'content-type': 'text/html; charset=utf-8' } });
const file = (type: string, status = 200) => new Response('{}', { status, headers: { 'content-type': type } });

describe('a page', () => {
  it('is the file at its address, with or without a query', async () => {
    expect(await responseOrigin(html(pageAt(PAGE)), PAGE, SITE)).toBe('file');
    expect(await responseOrigin(html(pageAt(PAGE)), `${PAGE}?from=feed`, SITE)).toBe('file');
    expect(await responseOrigin(html(pageAt(`${SITE}404.html`)), `${SITE}404.html`, SITE)).toBe('file');
  });

  it.each([
    ['another page of the site, such as that of an app for all addresses', html(pageAt(SITE))],
    ['the site’s own page for what is missing', html(pageAt(`${SITE}404.html`), 404)],
    ['the same page, cut off', html(pageAt(PAGE).slice(0, -20))],
    ['the same page with an error', html(pageAt(PAGE), 404)],
    ['the same page after a redirect', Object.defineProperty(html(pageAt(PAGE)), 'redirected', { value: true })],
  ])('of the site, but not the file, is %s', async (_, response) => {
    expect(await responseOrigin(response, PAGE, SITE)).toBe('site');
  });

  it.each([
    ['a page of a portal', html('<h1>Log in</h1></html>')],
    ['a page of another site', html(pageAt('https://other.example/sub/people/anna/'))],
    ['a page of another site on the same host', html(pageAt('https://readout.example/people/anna/'))],
    ['an error of the server, even with a page of the site', html(pageAt(PAGE), 503)],
    ['a file that is no page', file('application/json')],
    ['a response without a type', new Response(null, { status: 204 })],
  ])('is foreign if it is %s', async (_, response) => {
    expect(await responseOrigin(response, PAGE, SITE)).toBe('foreign');
  });

  it('can still be read after it was judged', async () => {
    const response = html(pageAt(PAGE));
    await responseOrigin(response, PAGE, SITE);
    expect(await response.text()).toBe(pageAt(PAGE));
  });
});

describe('a file that is no page', () => {
  const NAMES = `${SITE}names.json`;

  it('is the file at its address unless it is HTML', async () => {
    expect(await responseOrigin(file('application/json'), NAMES, SITE)).toBe('file');
    expect(await responseOrigin(file('application/octet-stream'), `${SITE}pagefind/index/a.pf_index`, SITE)).toBe('file');
  });

  it.each([
    ['HTML, which a portal sends for everything', html('<h1>Log in</h1>')],
    ['a page of the site', html(pageAt(PAGE))],
    ['an error', file('application/json', 500)],
    ['missing', file('application/json', 404)],
    ['an empty answer', new Response(null, { status: 204 })],
    ['somewhere else after a redirect', Object.defineProperty(file('application/json'), 'redirected', { value: true })],
  ])('is foreign if it is %s', async (_, response) => {
    expect(await responseOrigin(response, NAMES, SITE)).toBe('foreign');
  });
});
