import { afterEach, expect, it, vi } from 'vitest';
import { siteFingerprint } from '../../../../src/integration/cache/site-fingerprint.ts';

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
