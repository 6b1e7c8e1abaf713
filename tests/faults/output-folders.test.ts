import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build, fingerprint, makeSite, type Site } from '../build/site.ts';
import { tell } from './seeded.ts';
import { coldFingerprint } from './two-texts.ts';

const dir = realpathSync(mkdtempSync(join(tmpdir(), 'readout-out-')));
const beside = resolve(`../${basename(resolve('.'))}-site`);
const mounted: string[] = [];
let site: Site;
let cold: string;

beforeAll(() => {
  site = makeSite({ place: 'output-folders' });
  cold = coldFingerprint(site);
});
afterAll(() => {
  for (const folder of mounted) spawnSync('umount', [folder]);
  for (const folder of [dir, beside]) rmSync(folder, { recursive: true, force: true });
});

/** The path of a new folder with these files. */
function folder(name: string, files: Record<string, string> = {}): string {
  mkdirSync(join(dir, name), { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(dir, name, file), text);
  return join(dir, name);
}

/** A file system of some size in memory, mounted at a new folder; undefined where this machine does not let us. */
function mount(name: string, size: string): string | undefined {
  const path = folder(name);
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', path]).status !== 0) return undefined;
  mounted.push(path);
  return path;
}

/** Puts a copy of the site into a folder. */
function withSite(path: string): string {
  cpSync(site.outDir, path, { recursive: true });
  return path;
}

function link(name: string, target: string): string {
  symlinkSync(target, join(dir, name));
  return join(dir, name);
}

/** Folders in which a build puts the site. */
const FILLED: Record<string, () => string | undefined> = {
  'a new folder': () => join(dir, 'new'),
  'a new folder below new ones': () => join(dir, 'a/b/c'),
  'an empty folder': () => folder('empty'),
  'a folder with what a system leaves behind': () => folder('desktop', { '.DS_Store': '' }),
  'an earlier site': () => withSite(join(dir, 'earlier')),
  'a path with a slash at its end': () => `${join(dir, 'slash')}/`,
  'a relative path with dots': () => relative('.', join(dir, 'relative/../dots')),
  'a name with spaces, quotation marks and letters of three scripts': () => join(dir, "a “b” 'c' – сайт سائٹ"),
  'a name with signs of addresses': () => join(dir, 'a#b?c%20d'),
  'a path that begins with that of the project': () => beside,
  'a link to an earlier site': () => link('live', withSite(join(dir, 'release-1'))),
  'a link to a link': () => link('second', link('first', withSite(join(dir, 'release-2')))),
  'a link to nothing': () => link('future', join(dir, 'release-3')),
  'a mounted folder': () => mount('mounted', '64m'),
  'a folder below a mounted one': () => {
    const path = mount('mounted-above', '64m');
    return path && join(path, 'site');
  },
};

test.each(Object.entries(FILLED))('%s gets the site', (name, make) => {
  const outDir = make();
  tell(`OUT is ${name}: ${outDir ?? 'not possible here'}`);
  if (outDir === undefined) return;
  const isLink = !outDir.endsWith('/') && existsSync(outDir) && realpathSync(outDir) !== resolve(outDir);
  for (const _time of ['first', 'second']) {
    const { status, output } = build({ ...site, outDir });
    expect(output).not.toMatch(/^\s+at /m);
    expect(status).toBe(0);
    expect(fingerprint(outDir)).toBe(cold);
    // What a build wrote is the build's to replace, whoever has changed it.
    for (const file of ['robots.txt', 'people/anna-berg/index.html']) writeFileSync(join(outDir, file), 'Edited by hand');
  }
  if (isLink) expect(readlinkSync(outDir)).not.toBe('');
});

/** Folders that a build must leave as they are, and what it says of them. */
const REFUSED: Record<string, [make: () => string | undefined, sentence: string]> = {
  'a folder with somebody’s files': [() => folder('diary', { 'diary.txt': 'Dear diary' }), 'no build made it'],
  'a site with somebody’s file in it': [
    () => {
      writeFileSync(join(withSite(join(dir, 'used')), 'diary.txt'), 'Dear diary');
      return join(dir, 'used');
    },
    'diary.txt',
  ],
  'a site with a damaged marker': [
    () => {
      writeFileSync(join(withSite(join(dir, 'damaged')), '.readout'), '');
      return join(dir, 'damaged');
    },
    'has a damaged .readout',
  ],
  'a folder beside somebody’s file with the name of the lock': [
    () => join(folder('locked', { '.site-lock': 'Dear diary' }), 'site'),
    'for its lock',
  ],
  'a link to somebody’s folder': [() => link('to-diary', folder('diary-2', { 'diary.txt': 'Dear diary' })), 'no build made it'],
  'a link that leads in a circle': [() => link('circle', join(dir, 'circle')), 'leads in a circle'],
  'a file': [() => join(folder('files', { file: 'A file' }), 'file'), 'is a file'],
  'a path below a file': [() => join(folder('more-files', { file: 'A file' }), 'file/site'), 'a part of its path is a file'],
  'the project': [() => '.', 'holds files of the project'],
  'the folder above it': [() => '..', 'holds files of the project'],
  'the content': [() => site.contentDir, 'holds files of the project'],
  'a folder in the code': [() => 'src/site', 'lies in a folder that the build reads'],
  'a folder where nobody can write': [() => '/proc/readout/site', 'cannot be written'],
  'a mounted folder too small for a site': [() => mount('small', '64k'), 'ENOSPC'],
  'a folder below a mounted one too small for a site': [
    () => {
      const path = mount('small-above', '64k');
      return path && join(path, 'site');
    },
    'ENOSPC',
  ],
};

test.each(Object.entries(REFUSED))('%s is left as it is', (name, [make, sentence]) => {
  const outDir = make();
  tell(`OUT is ${name}: ${outDir ?? 'not possible here'}`);
  if (outDir === undefined) return;
  const before = stateOf(outDir);
  const { status, output } = build({ ...site, outDir });
  expect(status).toBe(1);
  expect(output).not.toMatch(/^\s+at /m);
  expect(output).toContain(sentence);
  expect(stateOf(outDir)).toBe(before);
});

/** A text that changes with a file or a small folder. Of the project, only what a build could take away. */
function stateOf(path: string): string {
  if (['.', '..'].includes(path)) return String(existsSync('package.json'));
  try {
    return existsSync(path) ? fingerprint(path) : 'nothing';
  } catch {
    return readFileSync(path, 'utf8');
  }
}
