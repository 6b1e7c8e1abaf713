import { leavesDraftsOut, readAdvice } from '../../archive/load/read-and-check.ts';
import { renewInstant, showDrafts } from '../../build-context.ts';
import { compareText } from '../../compare-text.ts';
import { readBuildInput } from '../../integration/read-build-input.ts';
import type { Diagnostic } from '../../validation/diagnostics/diagnostic.ts';

/** What a check found. */
export interface Letters {
  /** What stops a build, those of changed files first. */
  mistakes: Diagnostic[];
  /** What an editor should know, those of changed files first. */
  advice: Diagnostic[];
  /** How many there are of each kind on files that nobody asked for, and so are not listed. */
  unlisted: { mistakes: number; advice: number; adviceFiles: number };
}

/** Which files to tell of. */
interface Wanted {
  /** The only files to tell of; undefined where nobody named any. */
  named: Set<string> | undefined;
  /** The files that come first. Where there are any, notes on other files are counted only. */
  changed: Set<string>;
  /** Whether every note is listed. */
  isAll: boolean;
}

/** Reads and checks a content folder as a build of this moment would. */
export function makeLetters(contentDir: string, { named, changed, isAll }: Wanted): Letters {
  renewInstant();
  const { diagnostics: mistakes, archive } = readBuildInput(contentDir);
  const isNamed = ({ file }: Diagnostic) => named?.has(file) ?? true;
  const isListed = ({ file }: Diagnostic) => named?.has(file) ?? (isAll || changed.size === 0 || changed.has(file));
  const advice = [...inDrafts(contentDir, mistakes), ...(archive ? readAdvice(contentDir, archive, isListed) : [])];
  const unlisted = advice.filter((it) => !isListed(it));
  const inOrder = (letters: Diagnostic[]) =>
    letters.toSorted((a, b) => Number(changed.has(b.file)) - Number(changed.has(a.file)) || compareText(a.file, b.file));
  return {
    mistakes: inOrder(mistakes.filter(isNamed)),
    advice: inOrder(advice.filter(isListed)),
    unlisted: {
      mistakes: mistakes.filter((it) => !isNamed(it)).length,
      advice: unlisted.length,
      adviceFiles: new Set(unlisted.map(({ file }) => file)).size,
    },
  };
}

/** The mistakes that are there only where drafts are shown. */
function inDrafts(contentDir: string, published: Diagnostic[]): Diagnostic[] {
  if (!leavesDraftsOut(contentDir)) return [];
  const keyOf = ({ file, field, problem }: Diagnostic) => [file, field, problem].join('\n');
  const known = new Set(published.map(keyOf));
  showDrafts(true);
  const { diagnostics } = readBuildInput(contentDir);
  showDrafts(false);
  return diagnostics.filter((diagnostic) => !known.has(keyOf(diagnostic)));
}
