/**
 * The built sites of invented content that the browser tests open, one at the root of a host, one below a path, and the variables that
 * name their ports. The first has a long list of everything.
 */
export const SITES = {
  root: { base: '/', outDir: 'tests/.out/root', contentDir: 'tests/.out/content/root', others: 30, portVariable: 'READOUT_TEST_PORT_ROOT' },
  path: {
    base: '/sub/path/',
    outDir: 'tests/.out/path',
    contentDir: 'tests/.out/content/path',
    others: 0,
    portVariable: 'READOUT_TEST_PORT_PATH',
  },
} as const;

/** A small site with a service worker, below a path. The tests serve it themselves, so that they can stop serving it. */
export const OFFLINE_SITE = { base: SITES.path.base, outDir: 'tests/.out/offline', contentDir: 'tests/fixtures/world' } as const;

/** The same site at the root of a host. */
export const OFFLINE_ROOT_SITE = { ...OFFLINE_SITE, base: SITES.root.base, outDir: 'tests/.out/offline-root' } as const;

/** The site of this desk, from the content that is published, which may lie in a repository of its own. */
export const OWN_SITE = {
  base: '/',
  outDir: 'tests/.out/own',
  contentDir: process.env['CONTENT'] === '' ? 'content' : (process.env['CONTENT'] ?? 'content'),
  portVariable: 'READOUT_TEST_PORT_OWN',
} as const;

/** The origin for which the sites of invented content are built, whatever a desk calls its own. */
export const ORIGIN = 'https://readout.example';

/** The day for which they are built. */
export const BUILD_DAY = '2026-01-15';

/** The address of a site while the tests run. */
export const addressOf = ({ base, portVariable }: { base: string; portVariable: string }): string =>
  `http://localhost:${process.env[portVariable] ?? 0}${base}`;
