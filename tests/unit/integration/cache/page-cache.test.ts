import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openPrintedPages } from '../../../../src/integration/cache/page-cache.ts';
import { folderOf } from '../../make-folder.ts';

const PAGE = '/people/anna-berg/';

/** A folder with a record, of which a build has printed one page that shows something; opens it for the next. */
async function after(shown: unknown, code = 'code') {
  const dir = folderOf([]);
  const [site, beside, record] = ['site', 'next', 'record.json'].map((name) => join(dir, name)) as [string, string, string];
  const file = join(site, PAGE, 'index.html');
  const first = openPrintedPages(join(dir, 'none'), site, record, 'code');
  expect(first.printedBefore(PAGE, shown)).toBe(false);
  expect(first.write(PAGE, Buffer.from('A page'))).toBe(true);
  await first.seal()();
  return { file, inNext: join(beside, PAGE, 'index.html'), next: openPrintedPages(site, beside, record, code) };
}

describe('a page of the last build', () => {
  it('is taken over where it shows the same, by the next build and those after it', async () => {
    const { next, inNext } = await after({ name: 'Anna Berg' });
    expect(next.printedBefore(PAGE, { name: 'Anna Berg' })).toBe(true);
    expect(readFileSync(inNext, 'utf8')).toBe('A page');
    expect([next.isKept(PAGE), next.counts()]).toEqual([true, { all: 1, printed: 0 }]);
  });

  it.each([
    ['other text', { name: 'Anna Borg' }],
    ['another address', { name: 'Anna Berg', href: '/' }],
    ['another map', { name: 'Anna Berg', of: new Map([['a', 1]]) }],
  ])('is printed again with %s', async (_name, shown) => {
    const { next } = await after({ name: 'Anna Berg', of: new Map() });
    expect(next.printedBefore(PAGE, shown)).toBe(false);
    expect(next.counts()).toEqual({ all: 1, printed: 1 });
  });

  it('is printed again by other code', async () => {
    const { next } = await after({ name: 'Anna Berg' }, 'other code');
    expect(next.printedBefore(PAGE, { name: 'Anna Berg' })).toBe(false);
  });

  it('is printed again where somebody has changed it since', async () => {
    const { file, next } = await after({ name: 'Anna Berg' });
    writeFileSync(file, 'B page');
    utimesSync(file, 1, 1);
    expect(next.printedBefore(PAGE, { name: 'Anna Berg' })).toBe(false);
  });

  it('is taken over where it was copied since, as from a cache', async () => {
    const { file, next } = await after({ name: 'Anna Berg' });
    utimesSync(file, 1, 1);
    expect(next.printedBefore(PAGE, { name: 'Anna Berg' })).toBe(true);
  });

  it('is not written where nobody asked for it', async () => {
    const { next, inNext } = await after({ name: 'Anna Berg' });
    expect(next.write(PAGE, Buffer.from('A page'))).toBe(false);
    expect(existsSync(inNext)).toBe(false);
  });

  it('does not depend on whether two values are one', async () => {
    const none: string[] = [];
    const { next } = await after({ aliases: none, formerly: none });
    expect(next.printedBefore(PAGE, { aliases: [], formerly: [] })).toBe(true);
  });
});
