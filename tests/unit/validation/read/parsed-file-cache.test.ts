import { describe, expect, it, vi } from 'vitest';
import * as splitFileModule from '../../../../src/validation/read/file-parts.ts';
import { openParsedFileCache, type CachedFiles } from '../../../../src/validation/read/parsed-file-cache.ts';
import type { RawFile } from '../../../../src/validation/read/raw-files.ts';
import { validateContent } from '../../../../src/validation/rules/validate-content.ts';
import { WORLD } from '../../make-content.ts';
import { editExample, EXAMPLE } from '../../make-diagnostics.ts';

/** Validates files with the cached files of an earlier reading, and returns those of this one as `kept`. */
const validate = (files: RawFile[], earlier: CachedFiles = new Map()) => {
  const cache = openParsedFileCache(earlier);
  return { ...validateContent({ files, diagnostics: [] }, { cache }), kept: cache.files };
};

/** The world with a changed file. */
const worldWith = (changed: RawFile): RawFile[] => WORLD.map((raw) => (raw.file === changed.file ? changed : raw));

describe('a file that an earlier reading kept', () => {
  it('gives the same entry without being parsed again', () => {
    const first = validate(WORLD);
    const parse = vi.spyOn(splitFileModule, 'splitFile');
    const second = validate(WORLD, first.kept);
    expect(second).toEqual(first);
    expect(parse).not.toHaveBeenCalled();
    parse.mockRestore();
  });

  it('is checked against the other files again, and its diagnostics have lines', () => {
    const { kept } = validate(WORLD);
    const without = WORLD.filter(({ file }) => file !== 'people/anna-berg.yaml');
    const fresh = validate(without).diagnostics;
    expect(fresh.map(({ file, line }) => `${file}:${line}`)).toContain(`${EXAMPLE}:${fresh.find(({ file }) => file === EXAMPLE)?.line}`);
    expect(validate(without, kept).diagnostics).toEqual(fresh);
  });

  it('is parsed again if its text has changed', () => {
    const { kept } = validate(WORLD);
    const { content } = validate(worldWith(editExample({ 'byline: The desk': 'byline: Somebody' })), kept);
    expect(content.briefings[0]?.data.byline).toBe('Somebody');
  });

  it.each([
    ['field', { 'byline: The desk\n': '' }],
    ['body', { '\n---\n': '\n---\n\n<b>Raw</b>\n' }],
  ])('is not kept if its %s has a mistake', (_name, edits) => {
    const files = worldWith(editExample(edits));
    const first = validate(files);
    expect(first.diagnostics).not.toEqual([]);
    expect(validate(files, first.kept).diagnostics).toEqual(first.diagnostics);
  });
});
