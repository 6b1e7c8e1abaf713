import { statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { gitFields, gitOutput } from '../../archive/history/run-git.ts';

/** The files of a content folder, as paths below it, that are not as git last committed them; none where there is no repository. */
export function changedFiles(contentDir: string): Set<string> {
  const hasCommit = gitOutput(contentDir, ['rev-parse', '--verify', '--quiet', 'HEAD']) !== undefined;
  const listed = [
    hasCommit ? ['diff', '--name-only', '-z', '--relative', 'HEAD', '--', '.'] : ['ls-files', '-z'],
    ['ls-files', '-z', '--others', '--exclude-standard'],
  ].flatMap((args) => gitFields(contentDir, args));
  return new Set(listed.filter((path) => path !== ''));
}

/**
 * The files that somebody named, as paths below the content folder: a path from where they typed the command, or one below the folder.
 * Throws an error with a sentence where there is none. Undefined where nobody named any.
 */
export function namedFiles(paths: string[], contentDir: string): Set<string> | undefined {
  if (paths.length === 0) return undefined;
  return new Set(paths.map((path) => below(path, resolve(contentDir))));
}

function below(path: string, dir: string): string {
  // npm runs the command in the project, wherever it was typed.
  const candidates = [process.env['INIT_CWD'] ?? '.', '.', dir].map((from) => resolve(from, path));
  const found = candidates.find((it) => it.startsWith(dir + sep) && statSync(it, { throwIfNoEntry: false })?.isFile());
  if (found === undefined) throw new Error(`There is no file ${path} in ${dir}.`);
  return relative(dir, found).replaceAll(sep, '/');
}
