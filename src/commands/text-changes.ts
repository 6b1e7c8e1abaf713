import { gitOutput } from '../archive/history/run-git.ts';
import type { Archive } from '../archive/model/archive.ts';
import { saysDraft } from '../validation/rules/drafts.ts';
import { textOfVersion } from '../views/pages/briefing/version-text.ts';

/** That a commit changed what readers read in a briefing that was there before. */
export interface TextChange {
  /** The path of the file from the root of the repository. */
  path: string;
  commit: string;
  /** The day of the commit. */
  day: string;
}

/** The line at the end of a commit's message that says its changes mended spelling or form only. */
const TYPO_TRAILER = 'Typo-only';

/**
 * Every change of the text of a briefing below a folder in the history of `repository`, but for those of commits that say they
 * mended typos only, and those of drafts. None where there is no history. Renamed files begin anew.
 */
export function textChanges(repository: string, folder: string, archive: Archive): TextChange[] {
  const fileAt = (version: string) => gitOutput(repository, ['show', version])?.toString() ?? '';
  const textOf = (file: string) => JSON.stringify(textOfVersion(file, archive));
  const format = `--format=%x01%H %cd %(trailers:key=${TYPO_TRAILER},valueonly,separator=%x20)`;
  const log = gitOutput(repository, [
    'log',
    '-z',
    '--no-renames',
    '--no-show-signature',
    '--date=short',
    '--diff-filter=M',
    '--name-only',
    format,
    '--',
    folder,
  ]);
  return (log?.toString() ?? '')
    .split('\u0001')
    .slice(1)
    .flatMap((entry) => {
      const [head = '', ...paths] = entry
        .split('\0')
        .map((field) => field.replace(/^\n/, ''))
        .filter((field) => field !== '');
      const [commit = '', day = '', typo = ''] = head.split(' ');
      if (typo !== '') return [];
      return paths
        .filter((path) => {
          const before = fileAt(`${commit}^:${path}`);
          return !saysDraft(before) && textOf(before) !== textOf(fileAt(`${commit}:${path}`));
        })
        .map((path) => ({ path, commit: commit.slice(0, 12), day }));
    });
}
