import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Renderer } from '@takumi-rs/core';
import { cardImage } from '../../exports/card-image.ts';
import { colourOf, lightOnly } from '../../styles/colour.ts';
import type { SocialCard } from '../../views/meta/social-card.ts';
import { land } from '../../views/maps/atlas.ts';
import { CARD_SIZE } from '../../views/meta/social-card-page.ts';

/** The faces of the cards and the scripts that each is taken for; a script that is not here is not in `exports/card-image.ts` either. */
const FACES = [
  {
    name: 'Source Serif 4',
    files: ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic', 'cyrillic-ext'],
    of: (script: string) => `@fontsource-variable/source-serif-4/files/source-serif-4-${script}-wght-normal.woff2`,
  },
  {
    name: 'Source Code Pro',
    files: ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic', 'cyrillic-ext'],
    of: (script: string) => `@fontsource-variable/source-code-pro/files/source-code-pro-${script}-wght-normal.woff2`,
  },
  {
    name: 'Noto Naskh Arabic',
    files: ['arabic'],
    of: (script: string) => `@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-${script}-400-normal.woff2`,
  },
  {
    name: 'Noto Serif Devanagari',
    files: ['devanagari'],
    of: (script: string) => `@fontsource/noto-serif-devanagari/files/noto-serif-devanagari-${script}-400-normal.woff2`,
  },
];

/** The files that decide how a card looks; the fonts and the renderer are in the lock file by their hashes. */
const SOURCES = [
  'package-lock.json',
  'src/integration/cards/card-renderer.ts',
  'src/exports/card-image.ts',
  'src/exports/card-map-svg.ts',
  'src/site.ts',
  'src/styles/social-card.css',
  'src/styles/colour.ts',
  'src/styles/tokens.css',
  'src/views/maps/clip-to-frame.ts',
  'src/views/maps/outline-runs.ts',
  'src/views/meta/social-card-page.ts',
];

/** A text that changes whenever a card of the same values could look different. */
export const lookOfCards = async (): Promise<string> =>
  [JSON.stringify(land), ...(await Promise.all(SOURCES.map((path) => readFile(path, 'utf8'))))].join('\0');

/** Draws cards as PNG, in the light colours; several can be drawn at a time. */
export async function makeCardRenderer(): Promise<(card: SocialCard) => Promise<Uint8Array>> {
  const tokens = await readFile('src/styles/tokens.css', 'utf8');
  const css = [lightOnly(tokens), await readFile('src/styles/social-card.css', 'utf8')];
  const renderer = new Renderer();
  for (const { name, files, of } of FACES) {
    for (const file of files) await renderer.registerFont({ name, data: await readFile(join('node_modules', of(file))) });
  }
  return (card) =>
    renderer.render(
      cardImage(card, (name) => colourOf(tokens, name, 'light')),
      { ...CARD_SIZE, css, format: 'png' },
    );
}
