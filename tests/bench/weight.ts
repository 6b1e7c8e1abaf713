import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** What a built site weighs. */
export interface Weight {
  files: number;
  bytes: number;
  /** The HTML pages, the largest first. */
  pages: { path: string; bytes: number }[];
}

export function weigh(outDir: string): Weight {
  const files = readdirSync(outDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(outDir, path), bytes: statSync(path).size }));
  return {
    files: files.length,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    pages: files.filter(({ path }) => path.endsWith('.html')).sort((a, b) => b.bytes - a.bytes),
  };
}
