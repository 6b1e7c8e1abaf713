import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** The lines that git writes around two versions of the same lines. `=======` alone can be part of a text. */
const MARKER = /^(?:<{7}|>{7}|\|{7})(?:[ \t].*)?$/;

/** Finds the markers of a merge conflict that nobody resolved. They make one diagnostic, because the file says two things at once. */
export function findMergeConflict(file: string, text: string): Diagnostic | undefined {
  const lines = text.split(/\r?\n/).flatMap((line, at) => (MARKER.test(line) ? [at + 1] : []));
  const [first] = lines;
  if (first === undefined) return undefined;
  const where = lines.length > 1 ? ` (marked in lines ${lines.join(', ')})` : '';
  return {
    file,
    line: first,
    field: 'file',
    problem: `has a merge conflict${where}: git left two versions of the same lines`,
    remedy: 'keep one version of each, and delete the lines that begin with <<<<<<<, |||||||, ======= and >>>>>>>',
  };
}
