import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FIXED_PAGES } from '../../src/archive/model/fixed-pages.ts';
import { DIR, filesOf, ORIGIN, read } from './built-site.ts';

const pages = filesOf('.html');
const metaOf = (html: string, name: string) => new RegExp(`"og:image${name}" content="([^"]+)"`).exec(html)?.[1];
/** Each card, with the size that pages say it has. */
const sizes = new Map(
  pages.map((path) => {
    const html = read(path);
    const card = metaOf(html, '')?.replace(`${ORIGIN}/`, '') ?? `none for ${path}`;
    return [card, `${metaOf(html, ':width') ?? 'no'},${metaOf(html, ':height') ?? 'no'}`];
  }),
);
const cards = [...sizes.keys()];
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

test('the social card of every page is a small PNG of the size that the page says, which previews show as wide as the text', () => {
  const wrong = cards.filter((path) => {
    if (!existsSync(join(DIR, path))) return true;
    const png = readFileSync(join(DIR, path));
    return png.toString('latin1', 1, 4) !== 'PNG' || sizeOf(png).join() !== sizes.get(path) || png.length > 60_000;
  });
  expect(wrong).toEqual([]);
  expect([...sizes.values()].filter((size) => !['1200,630', '800,420'].includes(size))).toEqual([]);
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
