import { expect, it } from 'vitest';
import { resultOf } from '../../../../../src/client/search/engine/server-result.ts';
import { foundWords } from '../../../../../src/client/search/highlight/highlights-in-url.ts';

const record = { url: '/briefings/a/', content: '', lacks: [], fields: { title: 'A <b>title</b>', visit: 7 } };

it('shows what a server found as text with marks, whatever the text is', () => {
  const excerpt = 'a \u0002<img src=x>\u0003 & b';
  expect(resultOf({ ...record, excerpt }, '/', []).fragment.excerpt).toBe('a <mark>&lt;img src=x&gt;</mark> &amp; b');
});

it('leads to a page of the site, below its base path, whatever a server names', () => {
  const urlOf = (url: string) => resultOf({ ...record, url }, '/sub/path/', []).fragment.url;
  expect(['/briefings/a/#quote-b', 'javascript:alert(1)'].map(urlOf)).toEqual([
    '/sub/path/briefings/a/#quote-b',
    '/sub/path/javascript:alert(1)',
  ]);
});

it('knows the words between marks, also where several stand in one pair', () => {
  const excerpt = 'The \u0002gas pipeline\u0003 and (\u0002Pipeline\u0003) a \u0002name\u0003-like word';
  expect(foundWords(resultOf({ ...record, excerpt }, '/', []).fragment)).toEqual(['gas', 'pipeline', 'name-like']);
});

it('passes on fields that are texts', () => {
  expect(resultOf(record, '/', ['x'])).toMatchObject({ lacks: ['x'], fragment: { meta: { title: 'A <b>title</b>' } } });
  expect(resultOf(record, '/', []).fragment.meta).not.toHaveProperty('visit');
});
