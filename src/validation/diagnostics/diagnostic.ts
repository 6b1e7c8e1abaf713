import { join } from 'node:path';
import { compareText } from '../../compare-text.ts';
import { foldBursts } from './fold-bursts.ts';

/** What an editor is told about one mistake in one file. */
export interface Diagnostic {
  /** The path of the file below the content folder: `briefings/2021-04-06-lavrov-islamabad.md`. */
  file: string;
  /** The line in the file, counted from 1, where it is known. */
  line?: number | undefined;
  /** The field, as a path: `commitments[0].source`; `body` for the text below the front matter. */
  field: string;
  /** What is wrong: `is missing`. */
  problem: string;
  /** What to write instead. */
  remedy: string;
}

/** How diagnostics are printed. */
interface Style {
  /** The content folder, as somebody in the project would type it: before each path, so that terminals and editors open the file. */
  folder?: string;
  /** A word before each, which tells its kind from others. */
  mark?: string;
}

/** Formats the diagnostics that stop a build as one list for a terminal. */
export function formatDiagnostics(diagnostics: Diagnostic[], folder = ''): string {
  const count = diagnostics.length === 1 ? '1 thing' : `${diagnostics.length} things`;
  const sorted = diagnostics.toSorted((a, b) => compareText(a.file, b.file));
  return `The content has ${count} to mend; nothing was published.\n\n${listDiagnostics(sorted, { folder })}`;
}

/**
 * Formats diagnostics by file, in the order in which the files come, and by line and field; bursts of one kind are folded. Each begins
 * with `file:line`, which a terminal makes a link; line 1 where none is known.
 */
export function listDiagnostics(diagnostics: Diagnostic[], style: Style = {}): string {
  const byFile = Map.groupBy(diagnostics, ({ file }) => file);
  const sorted = [...byFile.values()].flatMap((ofFile) =>
    ofFile.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || compareText(a.field, b.field)),
  );
  const folded = Map.groupBy(foldBursts(sorted), ({ file }) => file);
  return [...folded.values()].map((ofFile) => ofFile.map((it) => formatDiagnostic(it, style)).join('\n')).join('\n\n');
}

function formatDiagnostic({ file, line = 1, field, problem, remedy }: Diagnostic, { folder = '', mark = '' }: Style): string {
  return `${join(folder, file)}:${line}: ${mark}${field}: ${problem}\n    → ${remedy}`;
}
