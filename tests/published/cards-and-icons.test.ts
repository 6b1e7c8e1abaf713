import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FIXED_PAGES } from '../../src/archive/model/fixed-pages.ts';
import { DIR, filesOf, ORIGIN, read } from './built-site.ts';

const pages = filesOf('.html');
const cards = [
  ...new Set(pages.map((path) => /"og:image" content="([^"]+)"/.exec(read(path))?.[1]?.replace(`${ORIGIN}/`, '') ?? `none for ${path}`)),
];
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

test('the social card of every page is a small PNG of 1200 by 630 pixels', () => {
  const wrong = cards.filter((path) => {
    if (!existsSync(join(DIR, path))) return true;
    const png = readFileSync(join(DIR, path));
    return png.toString('latin1', 1, 4) !== 'PNG' || sizeOf(png).join() !== '1200,630' || png.length > 60_000;
  });
  expect(wrong).toEqual([]);
});

test('every briefing, person, relationship and list has a card of its own, and a comparison that of its pair', () => {
  const without = Object.values(FIXED_PAGES).flatMap(({ path, hasCard }) => (hasCard || path === '' ? [] : `${path}index.html`));
  const owners = pages.filter(
    (path) =>
      !without.includes(path) &&
      /^(briefings\/\d{4}-|(people|relationships)\/(?!.*\/compare\/)|[a-z]+\/index\.html|index\.html)/.test(path),
  );
  const expected = owners.filter((path) => !read(path).includes('content="noindex"')).map((path) => path.replace('index.html', 'card.png'));
  const used = new Set(cards);
  expect(expected.filter((path) => !used.has(path))).toEqual([]);
});

test('every card is in the folder of a page', () => {
  expect(filesOf('card.png').filter((path) => !existsSync(join(DIR, path.replace('card.png', 'index.html'))))).toEqual([]);
});

test.each([
  ['apple-touch-icon', 180],
  ['icon-192', 192],
  ['icon-512', 512],
  ['icon-maskable', 512],
])('the icon %s is %i pixels wide and high', (name, side) => {
  expect(sizeOf(readFileSync(join(DIR, `${name}.png`)))).toEqual([side, side]);
});
