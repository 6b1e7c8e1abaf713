import { expect } from 'vitest';
import type { RawFile } from '../../src/validation/read/raw-files.ts';
import { validateContent } from '../../src/validation/rules/validate-content.ts';
import type { Diagnostic } from '../../src/validation/diagnostics/diagnostic.ts';
import { makeFiles, rawFile, WORLD, type Cast } from './make-content.ts';

/** The briefing of `fixtures/world`; an editor's slips are made in it. */
export const EXAMPLE = 'briefings/2021-04-06-berg-sudopol.md';

/** Parts of the example to be written differently: the part as it stands there, and what stands there instead. */
export type Edits = Record<string, string>;

/** The diagnostics that an editor gets for the example after these edits. */
export const diagnosticsAfter = (edits: Edits): Diagnostic[] => diagnosticsFor(edited(edits));

/** The diagnostics for the world's people and places with the given briefings and no other. */
export const diagnosticsOf = (cast: Cast): Diagnostic[] => validateContent({ files: makeFiles(cast), diagnostics: [] }).diagnostics;

/** The diagnostics for the world in which these files take the place of their namesakes, or are added. */
export function diagnosticsFor(...files: RawFile[]): Diagnostic[] {
  const kept = WORLD.filter(({ file }) => !files.some((it) => it.file === file));
  return validateContent({ files: [...kept, ...files], diagnostics: [] }).diagnostics;
}

/** The example after edits. Throws where it does not have a part that an edit replaces. */
export function edited(edits: Edits): RawFile {
  const example = WORLD.find(({ file }) => file === EXAMPLE);
  const text = Object.entries(edits).reduce((before, [from, to]) => {
    const after = before.replace(from, () => to);
    if (after === before) throw new Error(`The example does not have:\n${from}`);
    return after;
  }, example?.text ?? '');
  return rawFile('briefings', example?.id ?? '', text);
}

/** The line of the example on which a text first stands, from 1. */
export function lineOf(text: string, { text: whole }: RawFile = edited({})): number {
  const at = whole.indexOf(text);
  if (at < 0) throw new Error(`The example does not have:\n${text}`);
  return whole.slice(0, at).split('\n').length;
}

/** Any text with this part, or of this form, where a diagnostic is compared. */
export const textWith = (part: string | RegExp): unknown =>
  typeof part === 'string' ? expect.stringContaining(part) : expect.stringMatching(part);
