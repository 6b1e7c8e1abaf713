import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { writeBrowserWorld } from '../e2e/world.ts';
import { makeRepository } from '../unit/make-repository.ts';
import { build, bytesOf } from './site.ts';

/** Two desks with the same commit: other clocks, other languages, other places, and disks that list files in another order. */
const DESKS = {
  kiritimati: { TZ: 'Pacific/Kiritimati', LANG: 'ar_EG.UTF-8', LC_ALL: '' },
  adak: { TZ: 'America/Adak', LANG: 'C', LC_ALL: 'C', NODE_OPTIONS: '--import ./tests/build/reversed-folders.mjs' },
};

const CORRECTED = 'briefings/2021-04-06-varov-sudopol';

test('the same content gives the same bytes, whoever builds it where', () => {
  const [one, other] = Object.entries(DESKS).map(([name, env]) => {
    const site = {
      contentDir: join('tests/.out/build/same-bytes', name, 'content'),
      outDir: join('tests/.out/build/same-bytes', name, 'dist'),
    };
    rmSync(join(site.contentDir, '..'), { recursive: true, force: true });
    writeBrowserWorld(site.contentDir, 0);
    publishAndCorrect(site.contentDir);
    const { status, output } = build(site, { ...env, OFFLINE: '1' });
    if (status !== 0) throw new Error(output);
    return bytesOf(site.outDir);
  });
  if (!one || !other) throw new Error('Two sites are compared.');
  expect([...other.keys()].sort()).toEqual([...one.keys()].sort());
  expect([...one].filter(([path, bytes]) => other.get(path)?.equals(bytes) === false).map(([path]) => path)).toEqual([]);
  expect([...one.keys()]).toEqual(
    expect.arrayContaining(['pagefind/pagefind-entry.json', 'offline.js', `${CORRECTED}/changes/index.html`]),
  );
});

/** Gives the content a history: its pages of changes are read from that. */
function publishAndCorrect(contentDir: string): void {
  const { commitAll } = makeRepository(dirname(contentDir));
  const file = join(contentDir, `${CORRECTED}.md`);
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace('title: ', 'title: Once more, '));
  commitAll('2026-11-23', 'Publish');
  writeFileSync(file, text);
  commitAll('2026-12-01', 'Correct');
}
