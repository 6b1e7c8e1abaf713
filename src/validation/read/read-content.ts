import { judgeContents } from '../rules/content-folder.ts';
import { parseFile } from './front-matter.ts';
import { listFiles, signatureOf } from './files.ts';
import { keptDrafts, makeDraftMemory, rememberDrafts } from './parsed-file-cache.ts';
import { parsePath } from '../diagnostics/zod-issues.ts';
import { judgeFiles, type Reading } from '../rules/validate-content.ts';
import type { Letter } from '../diagnostics/diagnostic.ts';

let last: { dir: string; signature: string; reading: Reading } | undefined;

/**
 * Reads the whole content folder and judges everything in it; reads again only when a file has changed.
 * The only reader of content files. Throws where the folder does not exist.
 */
export function readContent(contentDir: string): Reading {
  const signature = signatureOf(contentDir);
  if (last?.dir !== contentDir || last.signature !== signature) {
    const listed = listFiles(contentDir);
    const memory = makeDraftMemory(keptDrafts());
    const { content, letters } = judgeFiles(listed, memory);
    rememberDrafts(memory.kept);
    last = { dir: contentDir, signature, reading: { content, letters: [...letters, ...judgeContents(listed.files)] } };
  }
  return last.reading;
}

/** The same letters, each with the line of its field where it had none and its file has the field, or one around it. */
export function withLines(contentDir: string, letters: Letter[]): Letter[] {
  if (letters.every(({ line }) => line !== undefined)) return letters;
  const texts = new Map(listFiles(contentDir).files.map(({ file, text }) => [file, text]));
  return letters.map((letter) => {
    const text = texts.get(letter.file);
    if (letter.line !== undefined || text === undefined) return letter;
    const parsed = parseFile(letter.file, text);
    return Array.isArray(parsed) ? letter : { ...letter, line: parsed.lineOf(parsePath(letter.field)) };
  });
}
