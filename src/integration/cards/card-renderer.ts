import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Renderer } from '@takumi-rs/core';
import { cardImage } from '../../exports/card-layout.ts';
import { colourOf, withLightColours } from '../../styles/colours-in-tokens.ts';
import type { SocialCard } from '../../views/meta/social-card.ts';
import { CARD_SIZE, type PictureSize } from '../../views/meta/social-card-size.ts';

/** The typefaces of the cards and the scripts that each is used for; a script that is missing here is missing in `exports/card-layout.ts` too. */
const FACES = [
  {
    name: 'Source Serif 4',
    scripts: ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic', 'cyrillic-ext'],
    fileOf: (script: string) => `@fontsource-variable/source-serif-4/files/source-serif-4-${script}-wght-normal.woff2`,
  },
  {
    name: 'Source Code Pro',
    scripts: ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic', 'cyrillic-ext'],
    fileOf: (script: string) => `@fontsource-variable/source-code-pro/files/source-code-pro-${script}-wght-normal.woff2`,
  },
  {
    name: 'Noto Naskh Arabic',
    scripts: ['arabic'],
    fileOf: (script: string) => `@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-${script}-400-normal.woff2`,
  },
  {
    name: 'Noto Serif Devanagari',
    scripts: ['devanagari'],
    fileOf: (script: string) => `@fontsource/noto-serif-devanagari/files/noto-serif-devanagari-${script}-400-normal.woff2`,
  },
];

const TOKENS = 'src/styles/tokens.css';
const STYLES = 'src/styles/social-card.css';

const fontsOf = ({ name, scripts, fileOf }: (typeof FACES)[number]) =>
  scripts.map((script) => ({ name, file: join('node_modules', fileOf(script)) }));

/** The files that the renderer reads: it reads no others. */
export const RENDERER_FILES = [TOKENS, STYLES, ...FACES.flatMap(fontsOf).map(({ file }) => file)];

/** Draws cards as PNG of a size in the proportions of `CARD_SIZE`, in the light colours; several can be drawn at a time. */
export async function makeCardRenderer(): Promise<(card: SocialCard, size: PictureSize) => Promise<Buffer>> {
  const tokens = await readFile(TOKENS, 'utf8');
  const css = [withLightColours(tokens), await readFile(STYLES, 'utf8')];
  const renderer = new Renderer();
  for (const { name, file } of FACES.flatMap(fontsOf)) await renderer.registerFont({ name, data: await readFile(file) });
  return (card, { width, height }) =>
    renderer.render(
      cardImage(card, (name) => colourOf(tokens, name, 'light')),
      { width, height, devicePixelRatio: width / CARD_SIZE.width, css, format: 'png' },
    );
}
