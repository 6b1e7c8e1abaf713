/** The built sites that the browser tests open: one at the root of a host, one below a path. */
export const SITES = {
  root: { base: '/', outDir: 'tests/.out/root', port: 4611 },
  path: { base: '/sub/path/', outDir: 'tests/.out/path', port: 4612 },
} as const;

/** A small site with a service worker, below a path. The tests serve it themselves, so that they can stop serving it. */
export const OFFLINE_SITE = { base: SITES.path.base, outDir: 'tests/.out/offline', contentDir: 'tests/fixtures/world' } as const;

export const addressOf = ({ base, port }: (typeof SITES)[keyof typeof SITES]): string => `http://localhost:${port}${base}`;
