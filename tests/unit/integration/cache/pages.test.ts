import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openArtefacts } from '../../../../src/integration/cache/artefacts.ts';
import { fileOf, openPages } from '../../../../src/integration/cache/pages.ts';
import { makeFolder } from '../../make-folder.ts';

const PAGE = '/people/anna-berg/';

/** The pages of a build by `code` that follows one by `code` that printed a single page from some values. */
function pagesAfter(values: unknown, code = 'code') {
  const dir = makeFolder([]);
  const [none, last, next] = ['none', 'last', 'next'].map((name) => join(dir, name)) as [string, string, string];
  const artefacts = openArtefacts(new Map(), none, last);
  const first = openPages(artefacts, last, 'code');
  expect(first.reuse(PAGE, values)).toBe(false);
  expect(first.write(PAGE, Buffer.from('A page'))).toBe(true);
  return {
    file: join(last, PAGE, 'index.html'),
    inNext: join(next, PAGE, 'index.html'),
    pages: openPages(openArtefacts(artefacts.made, last, next), next, code),
  };
}

it.each([
  ['/', '/index.html'],
  ['/people/anna-berg/', '/people/anna-berg/index.html'],
  ['/404/', '/404.html'],
  ['/people/404/', '/people/404/index.html'],
  ['/feed.xml', '/feed.xml'],
])('the page at %s is the file %s', (path, file) => {
  expect(fileOf(path)).toBe(file);
});

describe('a page of the last build', () => {
  it('is taken over if it shows the same', () => {
    const { pages, inNext } = pagesAfter({ name: 'Anna Berg' });
    expect(pages.reuse(PAGE, { name: 'Anna Berg' })).toBe(true);
    expect(readFileSync(inNext, 'utf8')).toBe('A page');
    expect([pages.isReused(PAGE), pages.counts()]).toEqual([true, { all: 1, printed: 0 }]);
  });

  it.each([
    ['other text', { name: 'Anna Borg' }],
    ['another address', { name: 'Anna Berg', href: '/' }],
    ['another map', { name: 'Anna Berg', of: new Map([['a', 1]]) }],
  ])('is printed again with %s', (_name, values) => {
    const { pages } = pagesAfter({ name: 'Anna Berg', of: new Map() });
    expect(pages.reuse(PAGE, values)).toBe(false);
    expect(pages.counts()).toEqual({ all: 1, printed: 1 });
  });

  it('has the bytes of the last build where it is taken over, and those of this one where it is printed', () => {
    const { pages, inNext } = pagesAfter({ name: 'Anna Berg' });
    pages.reuse(PAGE, { name: 'Anna Berg' });
    expect(Buffer.from(pages.bytesOf(PAGE)).toString()).toBe('A page');
    const other = pagesAfter({ name: 'Anna Berg' });
    other.pages.reuse(PAGE, { name: 'Anna Borg' });
    expect([other.pages.isReused(PAGE), other.pages.write(PAGE, Buffer.from('B page'))]).toEqual([false, true]);
    expect([readFileSync(inNext, 'utf8'), readFileSync(other.inNext, 'utf8')]).toEqual(['A page', 'B page']);
  });

  it('is printed again by other code', () => {
    const { pages } = pagesAfter({ name: 'Anna Berg' }, 'other code');
    expect(pages.reuse(PAGE, { name: 'Anna Berg' })).toBe(false);
  });

  it('is printed again where somebody has changed it', () => {
    const { file, pages } = pagesAfter({ name: 'Anna Berg' });
    writeFileSync(file, 'B page');
    expect(pages.reuse(PAGE, { name: 'Anna Berg' })).toBe(false);
  });

  it('is not written if it did not ask whether it can be taken over', () => {
    const { pages, inNext } = pagesAfter({ name: 'Anna Berg' });
    expect(pages.write(PAGE, Buffer.from('A page'))).toBe(false);
    expect(existsSync(inNext)).toBe(false);
  });

  it('does not depend on whether two values are one object', () => {
    const none: string[] = [];
    const { pages } = pagesAfter({ aliases: none, formerly: none });
    expect(pages.reuse(PAGE, { aliases: [], formerly: [] })).toBe(true);
  });
});
