/** The built sites that the browser tests open, one at the root of a host, one below a path, and the variables that name their ports. */
export const SITES = {
  root: { base: '/', outDir: 'tests/.out/root', portVariable: 'READOUT_TEST_PORT_ROOT' },
  path: { base: '/sub/path/', outDir: 'tests/.out/path', portVariable: 'READOUT_TEST_PORT_PATH' },
} as const;

/** A small site with a service worker, below a path. The tests serve it themselves, so that they can stop serving it. */
export const OFFLINE_SITE = { base: SITES.path.base, outDir: 'tests/.out/offline', contentDir: 'tests/fixtures/world' } as const;

/** The address of a site while the tests run. */
export const addressOf = ({ base, portVariable }: (typeof SITES)[keyof typeof SITES]): string =>
  `http://localhost:${process.env[portVariable] ?? 0}${base}`;
