import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fullDiskNote } from '../../../src/commands/full-disk.ts';

const EMPTY = { bsize: 4096, bavail: 1_000_000, files: 1000, ffree: 900 };
const NOTE = 'The disk of /srv/dist is full. Delete something there and build again; the last good site is as it was.';

describe('a build that failed', () => {
  it.each([
    ['has room', EMPTY, undefined],
    ['has no bytes left', { ...EMPTY, bavail: 0 }, NOTE],
    ['has fewer bytes left than a large page', { ...EMPTY, bavail: 200 }, NOTE],
    ['can make no more files', { ...EMPTY, ffree: 0 }, NOTE],
    ['is on a file system that counts no files', { ...EMPTY, files: 0, ffree: 0 }, undefined],
  ])('%s', (_, room, note) => {
    expect(fullDiskNote('/srv/dist', () => room)).toBe(note);
  });

  it('asks the nearest folder that is there', () => {
    expect(fullDiskNote(join(process.cwd(), 'none', 'dist'))).toBeUndefined();
  });
});
