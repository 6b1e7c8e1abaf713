import { checkContentFolder } from '../rules/content-folder.ts';
import { parseFile } from './front-matter.ts';
import { listFiles, signatureOf } from './files.ts';
import { keptDrafts, makeDraftMemory, rememberDrafts } from './parsed-file-cache.ts';
import { parsePath } from '../diagnostics/zod-issues.ts';
import { validateContent, type Reading } from '../rules/validate-content.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

let last: { dir: string; signature: string; reading: Reading } | undefined;

/**
 * Reads the whole content folder and checks everything in it; reads again only when a file has changed.
 * The only reader of content files. Throws where the folder does not exist.
 */
export function readContent(contentDir: string): Reading {
  const signature = signatureOf(contentDir);
  if (last?.dir !== contentDir || last.signature !== signature) {
    const listed = listFiles(contentDir);
    const memory = makeDraftMemory(keptDrafts());
    const { content, diagnostics } = validateContent(listed, memory);
    rememberDrafts(memory.kept);
    last = { dir: contentDir, signature, reading: { content, diagnostics: [...diagnostics, ...checkContentFolder(listed.files)] } };
  }
  return last.reading;
}

/** The same diagnostics, each with the line of its field where it had none and its file has the field, or one around it. */
export function withLines(contentDir: string, diagnostics: Diagnostic[]): Diagnostic[] {
  if (diagnostics.every(({ line }) => line !== undefined)) return diagnostics;
  const texts = new Map(listFiles(contentDir).files.map(({ file, text }) => [file, text]));
  return diagnostics.map((diagnostic) => {
    const text = texts.get(diagnostic.file);
    if (diagnostic.line !== undefined || text === undefined) return diagnostic;
    const parsed = parseFile(diagnostic.file, text);
    return Array.isArray(parsed) ? diagnostic : { ...diagnostic, line: parsed.lineOf(parsePath(diagnostic.field)) };
  });
}
