import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkContentFolder } from '../../../../src/validation/rules/required-files.ts';
import { PAGES } from '../../../../src/schemas/page.ts';
import { readContent } from '../../../../src/validation/read/read-content.ts';
import { rawFile, WORLD } from '../../make-content.ts';
import { makeFolder } from '../../make-folder.ts';

it('a folder with a briefing and the pages of the site is valid', () => {
  expect(checkContentFolder(WORLD)).toEqual([]);
});

it('a folder needs a briefing', () => {
  expect(checkContentFolder(WORLD.filter(({ collection }) => collection !== 'briefings'))).toMatchObject([
    { file: 'briefings/', field: 'folder', problem: 'holds no briefing' },
  ]);
});

it('a page that the site prints cannot be missing', () => {
  expect(checkContentFolder(WORLD.filter(({ collection }) => collection !== 'pages'))).toEqual([
    { file: 'pages/about.md', field: 'file', problem: 'is missing', remedy: 'write it: the site prints it at /about/' },
  ]);
});

it('a page that the site does not print is reported', () => {
  expect(checkContentFolder([...WORLD, rawFile('pages', 'privacy', '')])).toMatchObject([
    { file: 'pages/privacy.md', field: 'file', remedy: 'the pages are: about' },
  ]);
});

it('reading the folder reports these mistakes too', () => {
  expect(readContent(makeFolder([])).diagnostics.map(({ file }) => file)).toEqual(['briefings/', 'pages/about.md']);
});

it.each(PAGES)('the site prints the page %s', (id) => {
  expect(existsSync(new URL(`../../../../src/pages/${id}.astro`, import.meta.url))).toBe(true);
});
