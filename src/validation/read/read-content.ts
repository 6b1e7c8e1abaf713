import { checkContentFolder } from '../rules/content-folder.ts';
import { splitFile } from './split-file.ts';
import { readRawFiles, signatureOf } from './raw-files.ts';
import { keptDrafts, makeDraftMemory, rememberDrafts } from './parsed-file-cache.ts';
import { parsePath } from '../diagnostics/field-path.ts';
import { validateContent, type Reading } from '../rules/validate-content.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

let last: { dir: string; signature: string; reading: Reading } | undefined;

/**
 * Reads the whole content folder and validates everything in it. Reads again only if a file has changed. No other code reads content
 * files. Throws if the folder does not exist.
 */
export function readContent(contentDir: string): Reading {
  const signature = signatureOf(contentDir);
  if (last?.dir !== contentDir || last.signature !== signature) {
    const listed = readRawFiles(contentDir);
    const memory = makeDraftMemory(keptDrafts());
    const { content, diagnostics } = validateContent(listed, memory);
    rememberDrafts(memory.kept);
    last = { dir: contentDir, signature, reading: { content, diagnostics: [...diagnostics, ...checkContentFolder(listed.files)] } };
  }
  return last.reading;
}

/** Adds a line to each diagnostic that has none: that of its field, or of the nearest field around it. */
export function withLines(contentDir: string, diagnostics: Diagnostic[]): Diagnostic[] {
  if (diagnostics.every(({ line }) => line !== undefined)) return diagnostics;
  const texts = new Map(readRawFiles(contentDir).files.map(({ file, text }) => [file, text]));
  return diagnostics.map((diagnostic) => {
    const text = texts.get(diagnostic.file);
    if (diagnostic.line !== undefined || text === undefined) return diagnostic;
    const parts = splitFile(diagnostic.file, text);
    return Array.isArray(parts) ? diagnostic : { ...diagnostic, line: parts.lineOf(parsePath(diagnostic.field)) };
  });
}
