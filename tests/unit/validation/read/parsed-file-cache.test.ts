import { describe, expect, it, vi } from 'vitest';
import * as document from '../../../../src/validation/read/split-file.ts';
import { openParsedFileCache, type CachedFiles } from '../../../../src/validation/read/parsed-file-cache.ts';
import type { RawFile } from '../../../../src/validation/read/raw-files.ts';
import { validateContent } from '../../../../src/validation/rules/validate-content.ts';
import { WORLD } from '../../make-content.ts';
import { editExample, EXAMPLE } from '../../make-diagnostics.ts';

/** Checks files with what an earlier reading kept, and tells what this one keeps. */
const judge = (files: RawFile[], before: CachedFiles = new Map()) => {
  const cache = openParsedFileCache(before);
  return { ...validateContent({ files, diagnostics: [] }, cache), kept: cache.files };
};

const inPlace = (file: RawFile): RawFile[] => WORLD.map((it) => (it.file === file.file ? file : it));

describe('a file that an earlier reading knows', () => {
  it('comes to the same without being taken apart again', () => {
    const first = judge(WORLD);
    const parse = vi.spyOn(document, 'splitFile');
    const second = judge(WORLD, first.kept);
    expect(second).toEqual(first);
    expect(parse).not.toHaveBeenCalled();
    parse.mockRestore();
  });

  it('is judged against the others again, and its diagnostics have lines', () => {
    const { kept } = judge(WORLD);
    const without = WORLD.filter(({ file }) => file !== 'people/anna-berg.yaml');
    const fresh = judge(without).diagnostics;
    expect(fresh.map(({ file, line }) => `${file}:${line}`)).toContain(`${EXAMPLE}:${fresh.find(({ file }) => file === EXAMPLE)?.line}`);
    expect(judge(without, kept).diagnostics).toEqual(fresh);
  });

  it('is read anew when its text is another', () => {
    const { kept } = judge(WORLD);
    const { content } = judge(inPlace(editExample({ 'byline: The desk': 'byline: Somebody' })), kept);
    expect(content.briefings[0]?.data.byline).toBe('Somebody');
  });

  it.each([
    ['field', { 'byline: The desk\n': '' }],
    ['text', { '\n---\n': '\n---\n\n<b>Raw</b>\n' }],
  ])('is not kept with a mistake in a %s of its own', (_name, edits) => {
    const files = inPlace(editExample(edits));
    const first = judge(files);
    expect(first.diagnostics).not.toEqual([]);
    expect(judge(files, first.kept).diagnostics).toEqual(first.diagnostics);
  });
});
