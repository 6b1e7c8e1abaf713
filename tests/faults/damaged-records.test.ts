import { cpSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { recordFile } from '../../src/integration/cache/build-record.ts';
import { bundleFolder } from '../../src/integration/cache/kept-bundle.ts';
import { lotsFor, tell, tries } from './seeded.ts';
import { builtFingerprint, makeTwoTexts } from './two-texts.ts';

const { next, pick } = lotsFor('damaged records');

/** What may become of a file. */
const DAMAGES: Record<string, (file: string) => void> = {
  'is emptied': (file) => {
    writeFileSync(file, '');
  },
  'is cut short': (file) => {
    writeFileSync(file, readFileSync(file).subarray(0, Math.floor(next() * statSync(file).size)));
  },
  'has one other byte': (file) => {
    const bytes = readFileSync(file);
    const at = Math.floor(next() * bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(file, bytes);
  },
  'has more at its end': (file) => {
    writeFileSync(file, 'More', { flag: 'a' });
  },
  'is another file': (file) => {
    cpSync('package.json', file);
  },
  'is a folder': (file) => {
    rmSync(file);
    mkdirSync(join(file, 'a'), { recursive: true });
  },
  'is a link to nothing': (file) => {
    rmSync(file);
    symlinkSync('nowhere', file);
  },
  'is gone': (file) => {
    rmSync(file);
  },
};

test('whatever becomes of a file that builds keep, or of one in the built site, the next build makes the right site', () => {
  const { site, cold, put } = makeTwoTexts('damaged-records');
  const record = recordFile(site.outDir);
  const cards = join(dirname(record), 'cards');
  const filesIn = (dir: string) =>
    readdirSync(dir, { recursive: true, encoding: 'utf8' })
      .map((path) => join(dir, path))
      .filter((path) => lstatSync(path).isFile());
  const places: Record<string, () => string> = {
    'the record': () => record,
    'a file of the bundle that is kept': () => pick(filesIn(bundleFolder(site.outDir))),
    'a picture that is kept': () => pick(filesIn(cards)),
    'a file of the site': () => pick(filesIn(site.outDir).filter((file) => !file.endsWith('.readout'))),
  };
  let text: 0 | 1 = 0;
  for (const [place, fileOf] of Object.entries(places)) {
    for (const [damage, inflict] of Object.entries(DAMAGES).slice(0, tries(Object.keys(DAMAGES).length))) {
      const file = fileOf();
      inflict(file);
      text = text === 0 ? 1 : 0;
      put(text);
      tell(`${place} ${damage}: ${file}`);
      expect(builtFingerprint(site)).toBe(cold[text]);
      expect(existsSync(record)).toBe(true);
    }
  }
});
