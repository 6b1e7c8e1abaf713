import { checkContentFolder } from '../rules/required-files.ts';
import { buildInstant, draftsAreShown } from '../../build-context.ts';
import { splitFile } from './file-parts.ts';
import { readRawFiles, signatureOf } from './raw-files.ts';
import { fingerprintOf, fingerprintOfValue } from '../../fingerprint.ts';
import { cachedFiles, openParsedFileCache, rememberFiles } from './parsed-file-cache.ts';
import { parsePath } from '../diagnostics/field-path.ts';
import { embargoesIn } from '../rules/drafts.ts';
import { validateContent, type Reading } from '../rules/validate-content.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** One reading of a content folder, with the fingerprint of the files that it read. */
export interface ContentReading extends Reading {
  fingerprint: string;
}

let last: { dir: string; signature: string; drafts: boolean; reading: ContentReading } | undefined;

/**
 * Reads the whole content folder and validates everything in it, drafts only where this process shows them. Reads again only if a file
 * has changed. No other code reads content files. Throws if the folder does not exist.
 */
export function readContent(contentDir: string): ContentReading {
  const signature = signatureOf(contentDir);
  const drafts = draftsAreShown();
  if (last?.dir !== contentDir || last.signature !== signature || last.drafts !== drafts) {
    const listed = readRawFiles(contentDir);
    const cache = openParsedFileCache(cachedFiles());
    const { diagnostics, ...rest } = validateContent(listed, { cache, drafts: drafts ? 'shown' : 'left out' });
    rememberFiles(cache.files);
    const found = [...diagnostics, ...checkContentFolder(listed.files)];
    const reading = { ...rest, diagnostics: found, fingerprint: fingerprintOfListing(listed) };
    last = { dir: contentDir, signature, drafts, reading };
  }
  return last.reading;
}

/** The fingerprint that a reading of a content folder would have now; nothing is parsed or checked. It changes when an embargo is over. */
export const contentFingerprint = (contentDir: string): string => fingerprintOfListing(readRawFiles(contentDir));

const fingerprintOfListing = ({ files, diagnostics }: ReturnType<typeof readRawFiles>): string =>
  fingerprintOfValue([files.map(({ file, text }) => [file, fingerprintOf(text), embargoesIn(text, buildInstant())]), diagnostics]);

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
