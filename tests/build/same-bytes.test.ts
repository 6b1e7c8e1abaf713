import { cpSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build } from './site.ts';

/** Two desks with the same commit: other clocks, other languages, other places, and disks that list files in another order. */
const DESKS = {
  kiritimati: { TZ: 'Pacific/Kiritimati', LANG: 'ar_EG.UTF-8', LC_ALL: '' },
  adak: { TZ: 'America/Adak', LANG: 'C', LC_ALL: 'C', NODE_OPTIONS: '--import ./tests/build/reversed-folders.mjs' },
};

test('the same content gives the same bytes, whoever builds it where', () => {
  const [one, other] = Object.entries(DESKS).map(([name, env]) => {
    const site = {
      contentDir: join('tests/.out/build/same-bytes', name, 'content'),
      outDir: join('tests/.out/build/same-bytes', name, 'dist'),
    };
    rmSync(join(site.contentDir, '..'), { recursive: true, force: true });
    cpSync('content', site.contentDir, { recursive: true });
    const { status, output } = build(site, env);
    if (status !== 0) throw new Error(output);
    return bytesOf(site.outDir);
  });
  if (!one || !other) throw new Error('Two sites are compared.');
  expect([...other.keys()].sort()).toEqual([...one.keys()].sort());
  expect([...one].filter(([path, bytes]) => other.get(path)?.equals(bytes) === false).map(([path]) => path)).toEqual([]);
  expect([...one.keys()].filter((path) => path.startsWith('pagefind/'))).not.toEqual([]);
});

/** The bytes of every file in a folder, the search index included. */
const bytesOf = (dir: string): Map<string, Buffer> =>
  new Map(
    readdirSync(dir, { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(join(dir, path)).isFile())
      .map((path) => [path, readFileSync(join(dir, path))]),
  );
