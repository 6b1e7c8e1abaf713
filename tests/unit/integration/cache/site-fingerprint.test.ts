import { afterEach, expect, it, vi } from 'vitest';
import { commitsOf, siteFingerprint } from '../../../../src/integration/cache/site-fingerprint.ts';
import { makeFolder, saveFile } from '../../make-folder.ts';
import { makeRepository } from '../../make-repository.ts';

afterEach(() => vi.unstubAllEnvs());

const on = (day: string, ...of: Parameters<typeof siteFingerprint>): string => {
  vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse(`${day}T12:00:00Z`) / 1000));
  return siteFingerprint(...of);
};

it('the fingerprint of a site changes with its code, its commits, its source and the day that somebody set', () => {
  const sites = [
    on('2026-03-01', 'code', ['commit'], 'source'),
    on('2026-03-02', 'code', ['commit'], 'source'),
    on('2026-03-01', 'other code', ['commit'], 'source'),
    on('2026-03-01', 'code', ['other commit'], 'source'),
    on('2026-03-01', 'code', ['commit'], 'other source'),
  ];
  expect(new Set(sites).size).toBe(sites.length);
  expect(on('2026-03-01', 'code', ['commit'], 'source')).toBe(sites[0]);
});

it('the commits of a site change with a commit in the repository of its content', () => {
  const dir = makeFolder([{ file: 'a.md', text: 'A text' }]);
  const repository = makeRepository(dir);
  repository.commitAll('2026-01-03', 'First');
  const [, first] = commitsOf(dir);
  saveFile(dir, 'a.md', 'Another text');
  repository.commitAll('2026-01-04', 'Second');
  const [, second] = commitsOf(dir);
  expect([first, second]).toEqual([expect.stringMatching(/^[0-9a-f]{40}\nfalse\n$/), expect.stringMatching(/^[0-9a-f]{40}\nfalse\n$/)]);
  expect(second).not.toBe(first);
});
