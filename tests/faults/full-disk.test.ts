import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build, fingerprint } from '../build/site.ts';
import { lotsFor, tell, tries } from './seeded.ts';
import { builtFingerprint, EDITED, makeTwoTexts } from './two-texts.ts';

/** Files at whose writing the disk is full whatever the seed. `.record` is what a build knows of its site, for which it can do without. */
const ALWAYS = [`/${EDITED.replace('.yaml', '/index.html')}`, '.readout', '_redirects', '-lock', '.record', '/cards/'];

test('a build on a disk that gets full ends with the old site or the new one, and the next one makes the right site', () => {
  const { shuffle } = lotsFor('full disk');
  const { site, cold, put } = makeTwoTexts('full-disk');
  const files = readdirSync(site.outDir, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(site.outDir, path)).isFile(),
  );
  for (const [at, file] of [...ALWAYS, ...shuffle(files).slice(0, tries(6))].entries()) {
    const [before, after] = at % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const);
    put(after);
    const { status, output } = build(site, { NODE_OPTIONS: '--import ./tests/build/full-disk.mjs', FULL_AT: file });
    tell(`full at ${file}: exit ${status}${output.includes('ENOSPC') ? ', ENOSPC' : ''}`);
    expect([0, 1]).toContain(status);
    expect(fingerprint(site.outDir)).toBe(cold[status === 0 ? after : before]);
    expect(builtFingerprint(site)).toBe(cold[after]);
  }
});
