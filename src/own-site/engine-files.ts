import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { gitFields } from '../archive/history/run-git.ts';
import { listFiles } from '../list-files.ts';

/** The editors' guide lies among the content and belongs to the engine. */
const GUIDE = 'content/README.md';

/** What a checkout without git may hold that is not the engine's: what commands make, and what is for one machine alone. */
const MADE = /^(node_modules|dist|\.dist-.*|\.astro|\.git|\.out|\.env.*|\.DS_Store)$/;

/** The paths of the engine's files below a folder, with forward slashes: those that git holds, or all, without the content. */
export function engineFiles(dir: string): string[] {
  const held = gitFields(dir, ['ls-files', '-z']);
  const files = held.includes('package.json') ? held.filter((file) => file !== '') : listFiles(dir, (name) => !MADE.test(name));
  return files.filter((file) => (file === GUIDE || !file.startsWith('content/')) && existsSync(join(dir, file)));
}
