import { join } from 'node:path';
import { gitOutput } from '../../archive/history/run-git.ts';
import { buildDay, settings } from '../../settings.ts';
import { fingerprintOfValue } from '../../fingerprint.ts';
import { outputOf } from '../output/output-folder.ts';
import { isComplete, isSite } from '../output/site-marker.ts';
import { buildInputFingerprint } from '../read-build-input.ts';
import { fingerprintOfFile } from './artefacts.ts';
import { fingerprintOfCode } from './code-fingerprint.ts';
import { readRecord, recordFile } from './build-record.ts';

/** The fingerprint of a site, from that of its code, its commits (`commitsOf`) and the fingerprint of its source. */
export const siteFingerprint = (code: string, commits: string[], source: string): string =>
  fingerprintOfValue([code, buildDay(), commits, source]);

/**
 * The commits that stand for what git tells a build: the day of the last one, and earlier versions of the briefings. The content
 * may lie in a repository of its own.
 */
export const commitsOf = (contentDir: string): string[] =>
  ['.', contentDir].map((dir) => gitOutput(dir, ['rev-parse', 'HEAD', '--is-shallow-repository'])?.toString() ?? '');

/** The fingerprint of the commits (`commitsOf`) and of the day of a build. */
export const historyFingerprint = (commits: string[]): string => fingerprintOfValue([buildDay(), commits]);

/** Is there a built site, whole and as it was made, and would a build of the files as they are now make the same one? */
export function siteIsCurrent(): boolean {
  const { contentDir, outDir } = settings;
  const { dir } = outputOf(outDir);
  if (!isSite(dir) || !isComplete(dir)) return false;
  const { site, artefacts } = readRecord(recordFile(dir));
  if (site !== siteFingerprint(fingerprintOfCode(), commitsOf(contentDir), buildInputFingerprint(contentDir))) return false;
  const files = [...artefacts].filter(([path]) => !path.endsWith('/'));
  return files.every(([path, { bytes }]) => fingerprintOfFile(join(dir, path)) === bytes);
}
