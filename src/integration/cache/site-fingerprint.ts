import { gitOutput } from '../../archive/history/run-git.ts';
import { buildDay, settings } from '../../settings.ts';
import { fingerprintOfValue } from '../../fingerprint.ts';
import { outputOf } from '../output/output-folder.ts';
import { isWholeSite, pathsIn } from '../output/site-marker.ts';
import { buildInputFingerprint } from '../read-build-input.ts';
import { fingerprintOfFiles } from './artefacts.ts';
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

/** The fingerprint of the files of a site, the marker apart. */
export const fingerprintOfSite = (dir: string): string => fingerprintOfFiles(dir, pathsIn(dir));

/** Is there a built site with the very files that were built, and would a build of the files as they are now make the same one? */
export function siteIsCurrent(): boolean {
  const { contentDir, outDir } = settings;
  const { dir } = outputOf(outDir);
  if (!isWholeSite(dir)) return false;
  const { site, files } = readRecord(recordFile(dir));
  if (site !== siteFingerprint(fingerprintOfCode(), commitsOf(contentDir), buildInputFingerprint(contentDir))) return false;
  return files === fingerprintOfSite(dir);
}
