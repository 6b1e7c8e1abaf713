import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

/** Endings of files that get smaller, and the size from which a host's trouble is worth it. */
const ENDINGS = new Set(['.html', '.css', '.js', '.json', '.xml', '.svg', '.txt', '.csv', '.ics']);
const LEAST = 1000;

/** Puts a `.gz` and a `.br` beside every text of a built site, for hosts that hand them out. */
export async function compressFiles(dir: string): Promise<void> {
  const paths = await readdir(dir, { recursive: true });
  for (const path of paths.filter((it) => ENDINGS.has(extname(it)))) {
    const file = join(dir, path);
    const bytes = await readFile(file);
    if (bytes.length < LEAST) continue;
    await writeFile(`${file}.gz`, await promisify(gzip)(bytes, { level: 9 }));
    await writeFile(`${file}.br`, await promisify(brotliCompress)(bytes));
  }
}
