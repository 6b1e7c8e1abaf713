import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { recordFile } from '../../src/integration/cache/build-record.ts';
import { bundleFolder } from '../../src/integration/cache/kept-bundle.ts';

/** A small site, to be built, broken and built again. */
export interface Site {
  contentDir: string;
  outDir: string;
}

/**
 * Makes a site of the invented world, or of other content. The tests of builds run one after another and make all their sites in one place:
 * a build there prints with the bundle of the code that an earlier one kept, and knows nothing else of it. Tests that run beside them name
 * another place.
 */
export function makeSite({ place = 'site', content = 'tests/fixtures/world' } = {}): Site {
  const dir = join('tests/.out/build', place);
  const site = { contentDir: join(dir, 'content'), outDir: join(dir, 'dist') };
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  cpSync(content, site.contentDir, { recursive: true });
  forgetSite(site);
  return site;
}

/** Makes the next build of a site know of no other: it prints every page. */
export function forgetSite({ outDir }: Site): void {
  rmSync(recordFile(outDir), { recursive: true, force: true });
}

/** Makes the next build of a site have Astro bundle the code, as the first of a machine does. */
export function forgetBundle({ outDir }: Site): void {
  rmSync(bundleFolder(outDir), { recursive: true, force: true });
}

/** Writes a content file of a site, or changes it. */
export function write({ contentDir }: Site, file: string, text: string | ((before: string) => string)): void {
  const path = join(contentDir, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, typeof text === 'string' ? text : text(readFileSync(path, 'utf8')));
}

/** Builds a site as `npm run build` does, in an environment that may differ. */
export function build(site: Site, env: Record<string, string> = {}): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/build.ts'], {
    encoding: 'utf8',
    env: { ...environmentOf(site), ...env },
  });
  return { status, output: stdout + stderr };
}

/** The environment in which commands know a site. */
export const environmentOf = ({ contentDir, outDir }: Site): NodeJS.ProcessEnv => ({
  ...process.env,
  CONTENT: contentDir,
  OUT: outDir,
  BASE: '/',
});

/** The bytes of every file in a folder, the search index included. */
export const bytesOf = (dir: string): Map<string, Buffer> =>
  new Map(
    readdirSync(dir, { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(join(dir, path)).isFile())
      .map((path) => [path, readFileSync(join(dir, path))]),
  );

/** A text that changes with any byte of any file in a folder. */
export function fingerprint(dir: string): string {
  const hash = createHash('sha256');
  for (const path of readdirSync(dir, { recursive: true, encoding: 'utf8' }).sort()) {
    hash.update(path);
    if (statSync(join(dir, path)).isFile()) hash.update(readFileSync(join(dir, path)));
  }
  return hash.digest('hex');
}

/** Does `npm start` take the built site for that of the files as they are? */
export function isCurrent(site: Site, env: Record<string, string> = {}): boolean {
  const code = "import('./src/integration/cache/site-fingerprint.ts').then(({ siteIsCurrent }) => console.log(siteIsCurrent()))";
  const { stdout } = spawnSync(process.execPath, ['-e', code], { encoding: 'utf8', env: { ...environmentOf(site), ...env } });
  return stdout.trim() === 'true';
}
