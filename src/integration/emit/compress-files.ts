import { readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { listFiles } from '../../list-files.ts';
import { fingerprintOf, fingerprintOfValue } from '../../fingerprint.ts';
import type { ArtefactCache } from '../cache/artefacts.ts';

/** Endings of files that get smaller when they are compressed. */
const TEXTS = new Set(['.html', '.css', '.js', '.json', '.jsonl', '.xml', '.svg', '.txt', '.csv', '.ics', '.md']);

/** The size in bytes from which a compressed copy is worth a host's trouble. */
const MIN_SIZE = 1000;

const COMPRESSORS = {
  '.gz': (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }),
  '.br': (bytes: Buffer) => promisify(brotliCompress)(bytes),
};

/**
 * Puts a `.gz` and a `.br` beside every text of a built site, for hosts that hand them out. Those of a text that is as it was are taken
 * over from the last site. Returns how many texts were compressed.
 */
export async function compressFiles(dir: string, artefacts: ArtefactCache): Promise<number> {
  let compressed = 0;
  for (const path of listFiles(dir).filter((file) => TEXTS.has(extname(file)))) {
    const file = join(dir, path);
    if ((await stat(file)).size < MIN_SIZE) continue;
    const bytes = await readFile(file);
    const text = fingerprintOf(bytes);
    let isCompressed = false;
    for (const [ending, compress] of Object.entries(COMPRESSORS)) {
      const by = fingerprintOfValue([ending, process.versions.zlib, process.versions['brotli'], text]);
      if (artefacts.reuse(path + ending, by)) continue;
      artefacts.write(path + ending, by, await compress(bytes));
      isCompressed = true;
    }
    if (isCompressed) compressed += 1;
  }
  return compressed;
}
