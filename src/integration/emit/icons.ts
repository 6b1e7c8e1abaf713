import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Renderer } from '@takumi-rs/core';
import { ICONS } from '../../exports/web-app-manifest.ts';
import { colourOf } from '../../styles/colours-in-tokens.ts';

/** Writes the icons that home screens ask for into a built site, each drawn from `favicon.svg` on the accent colour. */
export async function writeIcons(built: string): Promise<void> {
  const [favicon, tokens] = await Promise.all([readFile('public/favicon.svg'), readFile('src/styles/tokens.css', 'utf8')]);
  const renderer = new Renderer();
  const backgroundColor = colourOf(tokens, 'accent', 'light');
  for (const { name, size, drawn } of ICONS) {
    const inner = Math.round(size * drawn);
    const png = await renderer.render(
      {
        type: 'container',
        style: { width: size, height: size, backgroundColor, display: 'flex', alignItems: 'center', justifyContent: 'center' },
        children: [{ type: 'image', src: favicon, width: inner, height: inner }],
      },
      { width: size, height: size, format: 'png' },
    );
    await writeFile(join(built, `${name}.png`), png);
  }
}
