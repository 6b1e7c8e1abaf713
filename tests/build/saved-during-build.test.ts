import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { build, fingerprint, forgetBundle, forgetSite, isCurrent, makeSite, write, type Site } from './site.ts';

const PERSON = 'people/anna-berg.yaml';
const PAGE = 'people/anna-berg/index.html';

/** Builds a site while somebody saves a file, when the build writes the file at a path; without a text, a file of the code. */
const buildWhileSaving = (site: Site, at: string, file: string, text?: string) =>
  build(site, {
    NODE_OPTIONS: '--import ./tests/build/save-at.mjs',
    SAVE_AT: at,
    SAVE: file,
    ...(text !== undefined && { SAVE_TEXT: text }),
  });

describe('a site', () => {
  let site: Site;
  beforeAll(() => {
    site = makeSite();
    expect(isCurrent(site)).toBe(false);
    expect(build(site)).toMatchObject({ status: 0 });
  });

  test('is current until a file is saved, and again when the file is as it was', () => {
    expect(isCurrent(site)).toBe(true);
    const text = readFileSync(join(site.contentDir, PERSON), 'utf8');
    write(site, PERSON, `${text}note: She sails.\n`);
    expect(isCurrent(site)).toBe(false);
    write(site, PERSON, text);
    expect(isCurrent(site)).toBe(true);
  });

  test.each([
    ['the first pages are printed', PAGE, 'Annika'],
    ['the last files are written', '_redirects', 'Annelie'],
  ])('has nothing of a file that is saved while %s, and the next start sees it', (_stage, at, name) => {
    const before = fingerprint(site.outDir);
    forgetSite(site); // so that all is printed

    const text = readFileSync(join(site.contentDir, PERSON), 'utf8').replace(/^name: \w+ /m, `name: ${name} `);
    expect(buildWhileSaving(site, at, resolve(site.contentDir, PERSON), `${text}nmae: Berg\n`)).toMatchObject({ status: 0 });
    expect(fingerprint(site.outDir)).toBe(before);
    expect(isCurrent(site)).toBe(false);
    expect(build(site)).toMatchObject({ status: 1, output: expect.stringContaining('nmae') as string });

    write(site, PERSON, text);
    expect(build(site)).toMatchObject({ status: 0 });
    expect(readFileSync(join(site.outDir, PAGE), 'utf8')).toContain(`${name} Berg`);
    expect(isCurrent(site)).toBe(true);
  });

  test('is left as it was where somebody puts a file into its folder while the next is built', () => {
    const notes = join(site.outDir, 'people/notes.txt');
    forgetSite(site);
    const { status, output } = buildWhileSaving(site, '_redirects', notes, 'Notes');
    expect(status).toBe(1);
    expect(output).toContain('has files that no build put there: people/notes.txt');
    expect(readFileSync(notes, 'utf8')).toBe('Notes');
  });
});

test('nothing is recorded of pages whose code was saved while they were printed', () => {
  const site = makeSite();
  forgetBundle(site); // or what Astro makes of the code would not be kept again in any case
  const { output } = buildWhileSaving(site, PAGE, 'src/i18n/messages.ts');
  expect(output).toContain('The code was changed during this build');
  expect(isCurrent(site)).toBe(false);
  expect(build(site).output).toMatch(/printed (\d+) of \1 pages/);
});
