import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ICONS } from '../../../../src/exports/web-app-manifest.ts';
import { writeIcons } from '../../../../src/integration/emit/icons.ts';
import { makeFolder } from '../../make-folder.ts';

it('a site has a picture for each of its icons, of its name and size', async () => {
  const dir = makeFolder([]);
  await writeIcons(dir);
  expect(readdirSync(dir).sort()).toEqual(ICONS.map(({ name }) => `${name}.png`).sort());
  for (const { name, size } of ICONS) {
    const png = readFileSync(join(dir, `${name}.png`));
    expect([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(['PNG', size, size]);
  }
});
