import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { build, fingerprint, makeSite, write, type Site } from './site.ts';

const PERSON = 'people/anna-berg.yaml';

describe('a build that fails', () => {
  let site: Site;
  let whole = '';
  beforeAll(() => {
    site = makeSite();
    expect(build(site)).toMatchObject({ status: 0 });
    whole = fingerprint(site.outDir);
  });

  test.each([
    ['a page that every build prints', 'timeline/index.html'],
    ['a page that may be taken over', 'people/anna-berg/index.html'],
    ['a card, in the thread of the cards,', 'places/sudopol/card.png'],
  ])('while %s is written leaves the last good site as it was', (_, page) => {
    rmSync(join(site.outDir, page)); // one that is there may be taken over, and not written
    const before = fingerprint(site.outDir);

    const { status, output } = build(site, { NODE_OPTIONS: '--import ./tests/build/full-disk.mjs', FULL_AT: page });
    expect(status).toBe(1);
    expect(output).toContain('ENOSPC');
    expect(fingerprint(site.outDir)).toBe(before);
  });

  test('is followed by one that makes the whole site again', () => {
    write(site, PERSON, 'name: [');
    expect(build(site).status).toBe(1);
    write(site, PERSON, readFileSync(join('tests/fixtures/world', PERSON), 'utf8'));
    expect(build(site)).toMatchObject({ status: 0 });
    expect(fingerprint(site.outDir)).toBe(whole);
  });

  test('puts back the site that a killed one took away', () => {
    const before = fingerprint(site.outDir);
    renameSync(site.outDir, join(dirname(site.outDir), '.dist-last'));
    write(site, PERSON, 'name: [');
    expect(build(site).status).toBe(1);
    expect(fingerprint(site.outDir)).toBe(before);
  });
});

test('a build refuses to put its site in the place of a folder that is none', () => {
  const site = makeSite();
  const before = fingerprint(site.contentDir);
  const { status, output } = build({ ...site, outDir: site.contentDir });
  expect(status).toBe(1);
  expect(output).toContain('is not a folder that a build may replace');
  expect(fingerprint(site.contentDir)).toBe(before);
});

test('a build refuses to delete somebody’s folder that has a name which it needs', () => {
  const site = makeSite();
  const notes = join(dirname(site.outDir), '.dist-next/notes.txt');
  mkdirSync(dirname(notes));
  writeFileSync(notes, 'Notes');
  const { status, output } = build(site);
  expect(status).toBe(1);
  expect(output).toMatch(/needs the name .+\.dist-next for the work of a build, .+\. Move that away, or name another folder\.$/m);
  expect(readFileSync(notes, 'utf8')).toBe('Notes');
});

test('a site without the pages that it prints is not built, and the diagnostic says so in one line', () => {
  const site = makeSite();
  rmSync(join(site.contentDir, 'pages'), { recursive: true });
  const { status, output } = build(site);
  expect(status).toBe(1);
  expect(output).toContain('file: is missing\n    → write it: the site prints it at /about/');
  expect(output).not.toMatch(/^\s+at /m);
});

test('a site of which no visit has begun is built all the same', () => {
  const site = makeSite();
  write(site, 'briefings/2021-04-06-berg-sudopol.md', (text) =>
    text
      .replace('state: concluded', 'state: announced')
      .replace('  from: 2021-04-06\n  to: 2021-04-07\ntopics', '  planned: 2021-04-06\ntopics'),
  );
  expect(build(site)).toMatchObject({ status: 0 });
});
