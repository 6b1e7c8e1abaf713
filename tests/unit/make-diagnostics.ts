import { expect } from 'vitest';
import type { RawFile } from '../../src/validation/read/raw-files.ts';
import { validateContent } from '../../src/validation/rules/validate-content.ts';
import type { Diagnostic } from '../../src/validation/diagnostics/diagnostic.ts';
import { makeFiles, rawFile, WORLD, type ContentFields } from './make-content.ts';

/** The briefing of `fixtures/world`, in which tests make mistakes. */
export const EXAMPLE = 'briefings/2021-04-06-berg-sudopol.md';

/** Edits to the example: each key is a part of its text, and the value replaces its first occurrence. */
export type Edits = Record<string, string>;

/** The diagnostics for the world after these edits to the example. */
export const diagnosticsAfter = (edits: Edits): Diagnostic[] => diagnosticsFor(editExample(edits));

/** The diagnostics for the world without its briefing and with the given content. */
export const diagnosticsOf = (fields: ContentFields): Diagnostic[] =>
  validateContent({ files: makeFiles(fields), diagnostics: [] }).diagnostics;

/** The diagnostics for the world with these files, which replace files of the same path. */
export function diagnosticsFor(...files: RawFile[]): Diagnostic[] {
  const others = WORLD.filter(({ file }) => !files.some((replacement) => replacement.file === file));
  return validateContent({ files: [...others, ...files], diagnostics: [] }).diagnostics;
}

/** The example after edits. Throws if it lacks a part that an edit replaces. */
export function editExample(edits: Edits): RawFile {
  const example = WORLD.find(({ file }) => file === EXAMPLE);
  const text = Object.entries(edits).reduce((before, [from, to]) => {
    const after = before.replace(from, () => to);
    if (after === before) throw new Error(`The example does not have:\n${from}`);
    return after;
  }, example?.text ?? '');
  return rawFile('briefings', example?.id ?? '', text);
}

/** The line of the first occurrence of a text in the example, or in another file, counted from 1. */
export function lineOf(text: string, { text: whole }: RawFile = editExample({})): number {
  const at = whole.indexOf(text);
  if (at < 0) throw new Error(`The example does not have:\n${text}`);
  return whole.slice(0, at).split('\n').length;
}

/** Matches any text with this part or pattern, in the expected value of an assertion. */
export const textWith = (part: string | RegExp): unknown =>
  typeof part === 'string' ? expect.stringContaining(part) : expect.stringMatching(part);
