import { existsSync, statSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { takeOver } from '../cache/link-or-copy.ts';

/** Endings of files that get smaller, and the size from which a host's trouble is worth it. */
const ENDINGS = new Set(['.html', '.css', '.js', '.json', '.xml', '.svg', '.txt', '.csv', '.ics']);
const LEAST = 1000;

const WAYS = {
  '.gz': (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }),
  '.br': (bytes: Buffer) => promisify(brotliCompress)(bytes),
};

/**
 * Puts a `.gz` and a `.br` beside every text of a built site, for hosts that hand them out. Those of a text that was taken
 * over from the last site, as one file in both, are taken over with it. Returns how many texts were compressed.
 */
export async function compressFiles(dir: string, last: string): Promise<number> {
  const paths = await readdir(dir, { recursive: true });
  let compressed = 0;
  for (const path of paths.filter((it) => ENDINGS.has(extname(it)))) {
    const [file, before] = [join(dir, path), join(last, path)];
    if (statSync(file).size < LEAST) continue;
    const endings = Object.keys(WAYS);
    if (isOneFile(file, before) && endings.every((ending) => existsSync(before + ending))) {
      for (const ending of endings) takeOver(before + ending, file + ending);
      continue;
    }
    const bytes = await readFile(file);
    for (const [ending, compress] of Object.entries(WAYS)) await writeFile(file + ending, await compress(bytes));
    compressed += 1;
  }
  return compressed;
}

function isOneFile(a: string, b: string): boolean {
  if (!existsSync(b)) return false;
  const [{ dev, ino }, other] = [statSync(a), statSync(b)];
  return dev === other.dev && ino === other.ino;
}
