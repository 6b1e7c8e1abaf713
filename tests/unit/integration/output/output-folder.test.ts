import { mkdirSync, realpathSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mountPointsIn, outputOf } from '../../../../src/integration/output/output-folder.ts';
import { makeFolder } from '../../make-folder.ts';

describe('the folder of a site', () => {
  it('is what a link leads to, whether or not it exists', () => {
    const dir = realpathSync(makeFolder([]));
    mkdirSync(join(dir, 'releases/1'), { recursive: true });
    symlinkSync('releases/1', join(dir, 'current'));
    symlinkSync('releases/2', join(dir, 'next'));
    expect(outputOf(join(dir, 'current')).dir).toBe(join(dir, 'releases/1'));
    expect(outputOf(join(dir, 'next')).dir).toBe(join(dir, 'releases/2'));
    expect(outputOf(join(dir, 'next/sub')).lastDir).toBe(join(dir, 'releases/2/.sub-last'));
  });

  it('is filled in place where it is mounted', () => {
    expect(outputOf('/proc')).toMatchObject({ dir: '/proc', isFilledInPlace: true, lockFile: '/proc/.readout-lock' });
  });

  it('is looked for among mount points whose names have spaces and other letters', () => {
    const list = '36 35 98:0 / /mnt/my\\040site rw - ext4 /dev/a rw\n37 36 98:0 / /mnt/a\\134b rw - ext4 /dev/b rw\n';
    expect(mountPointsIn(list)).toEqual(['/mnt/my site', '/mnt/a\\b']);
  });

  it('has the new site built in the project, where nobody else has files, wherever it lies itself', () => {
    const project = resolve('.');
    for (const out of ['dist', `${project}-sites/a`])
      expect(outputOf(out).nextDir).toMatch(new RegExp(`^${RegExp.escape(project)}/node_modules/\\.cache/readout/`));
  });
});
