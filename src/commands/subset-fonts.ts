import { mkdir, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

/**
 * Makes the site's font files from the installed Source Serif 4: the letters and weights that the site uses,
 * nothing else. Run by hand (`npm run fonts`) when the font is updated or a sign is missing; the result is committed.
 */
const SOURCE = 'node_modules/@fontsource-variable/source-serif-4/files';
const TARGET = 'src/styles/fonts';

const range = (from: number, to: number): string => String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, at) => from + at));

const SUBSETS = {
  latin: { text: range(0x20, 0x7e) + range(0xa0, 0xff) + '–—‘’“”…€†•·ıŒœ−', from: 'latin' },
  'latin-ext': { text: range(0x100, 0x17f), from: 'latin-ext' },
  cyrillic: { text: range(0x410, 0x44f) + 'ЁёІіЇїЄєҐґЎў', from: 'cyrillic' },
};

await mkdir(TARGET, { recursive: true });
for (const [name, { text, from }] of Object.entries(SUBSETS)) {
  const font = await subsetFont(await readFile(`${SOURCE}/source-serif-4-${from}-wght-normal.woff2`), text, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 600 } },
  });
  await writeFile(`${TARGET}/source-serif-4-${name}.woff2`, font);
  console.log(`${name}: ${font.length} bytes`);
}
