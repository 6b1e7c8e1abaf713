import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CONTENT, DIR, needed, PAGES, pagesOfList, read } from './built-site.ts';
import { countPeople, rawBriefings, rawRelationships, rawRows } from './raw-content.ts';

const pages = PAGES.filter(({ isRedirect }) => !isRedirect).map(({ path }) => path);
const briefings = rawBriefings().map(({ id }) => id);

describe('the site has as many pages and entries as the content files', () => {
  const pagesIn = (folder: string) => pages.filter((path) => new RegExp(`^${folder}/(?!\\d{4}/)[^/]+/index\\.html$`).test(path));
  const occurrences = (paths: string[], pattern: RegExp) => paths.reduce((sum, path) => sum + [...read(path).matchAll(pattern)].length, 0);
  const total = (field: 'commitments' | 'documents' | 'quotes' | 'figures') =>
    rawBriefings().reduce((sum, { [field]: entries }) => sum + (Array.isArray(entries) ? entries.length : 0), 0);

  test('briefings', () => {
    expect(pagesIn('briefings').map((path) => path.split('/')[1])).toEqual(briefings.toSorted());
  });

  test('visits of the register, with an anchor on the page of their year', () => {
    const rows = rawRows().map(({ id = '' }) => id);
    expect(rows.length).toBeGreaterThanOrEqual(needed(5));
    expect(rows.filter((id) => !read(`briefings/${id.slice(0, 4)}/index.html`).includes(`<li id="${id}">`))).toEqual([]);
  });

  test('people', () => {
    expect(pagesIn('people')).toHaveLength(countPeople());
  });

  test('relationships', () => {
    expect(pagesIn('relationships').map((path) => path.split('/')[1])).toEqual([...rawRelationships()].sort());
  });

  test.each([
    ['commitments', / class="promise"/g],
    ['documents', / class="document"/g],
    ['quotes', /<figure class="quote"/g],
    ['figures', /<li[^>]*><strong>/g],
  ] as const)('%s', (list, pattern) => {
    expect(total(list)).toBeGreaterThanOrEqual(needed(10));
    expect(occurrences(pagesOfList(list), pattern)).toBe(total(list));
  });
});

describe('the published addresses in content/addresses.txt', () => {
  const file = join(CONTENT, 'addresses.txt');
  const published = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];

  test('all exist, anchors included', () => {
    const missing = published.filter((address) => {
      const [path = '', anchor] = address.split('#');
      const file = `${path.slice(1)}index.html`;
      return !existsSync(join(DIR, file)) || (anchor !== undefined && !read(file).includes(` id="${anchor}"`));
    });
    expect(missing).toEqual([]);
  });
});
