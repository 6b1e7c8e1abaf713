import { judgeContents } from './contents.ts';
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
    const listed = listFiles(contentDir);
    const { content, letters } = judgeFiles(listed);
    last = { dir: contentDir, signature, reading: { content, letters: [...letters, ...judgeContents(listed.files)] } };
  }
  return last.reading;
}
