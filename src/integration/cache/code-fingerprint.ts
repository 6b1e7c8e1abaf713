import { readdirSync, readFileSync, realpathSync, statSync, type Dirent, type Stats } from 'node:fs';
import { join } from 'node:path';
import { exitWith, settings } from '../../settings.ts';
import { fingerprintOf, fingerprintOfValue } from '../../fingerprint.ts';
import { readFileIfAny } from '../output/write-file-whole.ts';

const LOCK = 'package-lock.json';

/** The files and folders of the project that decide how a page is printed. */
const CODE = ['src', 'public', 'astro.config.mjs', 'package.json', LOCK, 'tsconfig.json'];

/**
 * The files of packages that a build runs or reads. Binaries are not among them: they are large, and nobody edits them; the version in
 * their `package.json` stands for them.
 */
const RUNS = /\.(js|mjs|cjs|json|wasm|css|astro|woff2)$/;

/** Settings that decide who prints pages and where they go, not what they say: all shards and the whole site are of one code. */
const NOT_PRINTED = { outDir: undefined, reading: undefined, shard: undefined, shards: undefined } satisfies Partial<
  Record<keyof typeof settings, undefined>
>;

/**
 * The fingerprint of everything but the content that decides how a page is printed: code, styles, words, packages, settings, Node;
 * and of the folders that are named besides.
 */
export function fingerprintOfCode(...others: string[]): string {
  const files = [
    ...[...CODE, ...others].flatMap((path) => filesOf(path)),
    ...packages().flatMap((folder) => filesOf(folder).filter((file) => RUNS.test(file))),
  ];
  const fingerprints = files.flatMap((file) => {
    const bytes = readFileIfAny(file); // an editor’s passing file may be gone by now
    return bytes ? [[file, fingerprintOf(bytes)]] : [];
  });
  return fingerprintOfValue([{ ...settings, ...NOT_PRINTED }, process.versions, process.arch, fingerprints]);
}

/** The folders of the installed packages that the site needs, those for development left out, as the lock file lists them. */
function packages(): string[] {
  return Object.entries(lockedPackages()).flatMap(([folder, { dev }]) => (folder === '' || dev === true ? [] : [folder]));
}

function lockedPackages(): Record<string, { dev?: boolean }> {
  try {
    const { packages } = JSON.parse(readFileSync(LOCK, 'utf8')) as { packages: Record<string, { dev?: boolean }> };
    return Object.fromEntries(Object.entries(packages));
  } catch {
    return exitWith(`${LOCK} cannot be read as a list of packages: bring it back with \`git checkout HEAD -- ${LOCK}\`.`);
  }
}

/** A file itself, or the sorted files below a folder, without packages inside it; none where nothing has the name. `around` are the folders around it. */
function filesOf(path: string, around: readonly string[] = []): string[] {
  const stats = statsOf(path);
  if (!stats?.isDirectory()) return stats?.isFile() ? [path] : [];
  const real = realpathSync(path);
  if (around.includes(real)) return exitWith(`${path} is a link to a folder around it, so a build would never end: delete it.`);
  return entriesOf(path)
    .filter(({ name }) => name !== 'node_modules')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isFile() ? [join(path, entry.name)] : filesOf(join(path, entry.name), [...around, real])));
}

function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined; // it is gone, or a link that leads nowhere
  }
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return []; // it is gone by now
  }
}
