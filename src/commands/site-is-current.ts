import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordFile } from '../integration/cache/record-file.ts';
import { settings } from '../settings.ts';

const INPUTS = ['src', 'public', settings.contentDir, 'astro.config.mjs', 'package.json', 'package-lock.json'];
const RECORD = recordFile('.txt');

/** Is the built site there, and is it that of the files as they are? */
export const isFresh = (): boolean =>
  existsSync(join(settings.outDir, 'index.html')) && existsSync(RECORD) && readFileSync(RECORD, 'utf8') === signature();

/** Remembers that the built site is that of the files as they are. */
export function recordBuild(): void {
  mkdirSync(join(RECORD, '..'), { recursive: true });
  writeFileSync(RECORD, signature());
}

/** A text that changes whenever a file or a setting that the build depends on does. */
function signature(): string {
  const files = INPUTS.flatMap(filesOf).map((path) => {
    const { mtimeMs, size } = statSync(path);
    return `${path} ${mtimeMs} ${size}`;
  });
  return createHash('sha256')
    .update(JSON.stringify([settings, lastCommit(), process.env['SOURCE_DATE_EPOCH'], files]))
    .digest('hex');
}

const filesOf = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path, { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
    : [path];

/** The build takes its day from the last commit. */
function lastCommit(): string {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return '';
  }
}
