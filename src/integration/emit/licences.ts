import { statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { licencesText, SHIPPED_PACKAGES, type PackageLicence } from '../../exports/licences.ts';

/** Where packages have their licence. */
const PLACES = ['LICENSE', 'LICENSE.md', 'LICENSE/LICENSE'];

/** Writes the licences of everything that a built site hands out beside its own work. Throws where a package has none. */
export async function writeLicences(dir: string): Promise<void> {
  await writeFile(join(dir, 'licences.txt'), licencesText(await Promise.all(SHIPPED_PACKAGES.map(licensed))));
}

async function licensed(name: string): Promise<PackageLicence> {
  const folder = join('node_modules', name);
  const { version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string; license: string };
  const file = PLACES.map((it) => join(folder, it)).find((it) => statSync(it, { throwIfNoEntry: false })?.isFile());
  if (file === undefined) throw new Error(`${name} has no licence in its folder, so nothing of it can be published.`);
  const [own = ''] = (await readFile(file, 'utf8')).split(/^# .* bundled /m); // Vite’s goes on with what it is made of
  return { name, version, licence: license, text: own };
}
