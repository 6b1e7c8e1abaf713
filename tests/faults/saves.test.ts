import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { recordFile } from '../../src/integration/cache/build-record.ts';
import { build, fingerprint, isCurrent } from '../build/site.ts';
import { lotsFor, tell } from './seeded.ts';
import { builtFingerprint, EDITED, makeTwoTexts } from './two-texts.ts';

/** The stages of a build, each by a file that it reads or writes then. */
const STAGES = {
  'the first content is read': 'briefings/',
  'the edited file itself is read': EDITED,
  'content behind it is read': 'topics/',
  'the first page is printed': 'index.html',
  'a card is drawn': 'card.png',
  'the page of the edited file is printed': EDITED.replace('.yaml', '/index.html'),
  'the index is written': 'pagefind/',
  'icons are written': 'icon-512.png',
  'licences are written': 'licences.txt',
  'files for hosts are written': '_redirects',
  'the site gets its marker': '.readout',
};

test('a save at any stage of a build gives the site before or after it, never both, and the next start knows which', () => {
  const { pick } = lotsFor('saves');
  const { site, texts, cold, put } = makeTwoTexts('saves');
  for (const [stage, at] of Object.entries(STAGES)) {
    const [before, after] = pick([[0, 1] as const, [1, 0] as const]);
    put(before);
    rmSync(recordFile(site.outDir)); // so that all is written, and every stage comes
    const { status } = build(site, {
      NODE_OPTIONS: '--import ./tests/build/save-at.mjs',
      SAVE_AT: at,
      SAVE: resolve(site.contentDir, EDITED),
      SAVE_TEXT: texts[after],
    });
    const made = fingerprint(site.outDir);
    tell(`saved when ${stage}: ${made === cold[after] ? 'in the site' : 'not in the site'}`);
    expect(status).toBe(0);
    expect(readFileSync(join(site.contentDir, EDITED), 'utf8')).toBe(texts[after]);
    expect([cold[before], cold[after]]).toContain(made);
    expect(isCurrent(site)).toBe(made === cold[after]);
    expect(builtFingerprint(site)).toBe(cold[after]);
  }
});
