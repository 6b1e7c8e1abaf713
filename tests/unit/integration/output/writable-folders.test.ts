import { join } from 'node:path';
import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { reasonOf, whyNotWritable } from '../../../../src/integration/output/writable-folders.ts';
import { makeFolder } from '../../make-folder.ts';

it('folders that are not there yet can be written', () => {
  const folder = join(makeFolder([]), 'cache/readout');
  expect(whyNotWritable([folder])).toBeUndefined();
  expect(existsSync(folder)).toBe(true);
});

it('a folder that cannot be written is named in one sentence, with the reason of the system', () => {
  const dir = makeFolder([{ file: 'file', text: 'A file' }]);
  expect(whyNotWritable([dir, join(dir, 'file/cache')])).toMatch(
    /^The build cannot write into \S+file\/cache \(ENOTDIR: not a directory\): give it/,
  );
});

it('an error of another kind is not taken for one of the system', () => {
  expect(() => reasonOf(() => expect.fail('A mistake'))).toThrow('A mistake');
});
