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

/** Formats the diagnostics that stop a build as one list for a terminal. */
export function formatDiagnostics(diagnostics: Diagnostic[]): string {
  const count = diagnostics.length === 1 ? '1 thing' : `${diagnostics.length} things`;
  return `The content has ${count} to mend; nothing was published.\n\n${listDiagnostics(diagnostics)}`;
}

/** Formats diagnostics by file, sorted by file, line and field; bursts of one kind are folded. */
export function listDiagnostics(diagnostics: Diagnostic[]): string {
  const sorted = diagnostics.toSorted(
    (a, b) => compareText(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || compareText(a.field, b.field),
  );
  const byFile = Map.groupBy(foldBursts(sorted), ({ file }) => file);
  return [...byFile].map(([file, ofFile]) => [file, ...ofFile.map(formatDiagnostic)].join('\n')).join('\n\n');
}

function formatDiagnostic({ line, field, problem, remedy }: Diagnostic): string {
  const place = line === undefined ? '' : ` (line ${line})`;
  return `  ${field}${place}: ${problem}\n    → ${remedy}`;
}
