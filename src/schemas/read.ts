import { listFiles, signatureOf } from './files.ts';
import { judgeFiles, type Reading } from './judge.ts';

let last: { dir: string; signature: string; reading: Reading } | undefined;

/**
 * Reads the whole content folder and judges everything in it; reads again only when a file has changed.
 * The only reader of content files. Throws where the folder does not exist.
 */
export function readContent(contentDir: string): Reading {
  const signature = signatureOf(contentDir);
  if (last?.dir !== contentDir || last.signature !== signature) {
    last = { dir: contentDir, signature, reading: judgeFiles(listFiles(contentDir)) };
  }
  return last.reading;
}
