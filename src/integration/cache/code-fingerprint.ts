import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { settings } from '../../settings.ts';
import { fingerprintOf, fingerprintOfValue } from '../../fingerprint.ts';

/** The files and folders of the project that decide how a page is printed. */
const CODE = ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

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
    ...[...CODE, ...others].flatMap(filesOf),
    ...packages().flatMap((folder) => filesOf(folder).filter((file) => RUNS.test(file))),
  ];
  const fingerprints = files.map((file) => [file, fingerprintOf(readFileSync(file))]);
  return fingerprintOfValue([{ ...settings, ...NOT_PRINTED }, process.versions, process.arch, fingerprints]);
}

/** The folders of the installed packages that the site needs, those for development left out, as the lock file lists them. */
function packages(): string[] {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, { dev?: boolean }> };
  return Object.entries(packages).flatMap(([folder, { dev }]) => (folder === '' || dev === true ? [] : [folder]));
}

/** A file itself, or the sorted files below a folder, without packages inside it; none where nothing has the name. */
function filesOf(path: string): string[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return stats?.isFile() ? [path] : [];
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isFile() ? [join(path, entry.name)] : filesOf(join(path, entry.name))));
}
