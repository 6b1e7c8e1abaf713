import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { isArchiveHere } from './archive-content/is-here.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * These read the files of a built site: that of invented content, and the desk's own, with what is known only of the content that the
 * project came with. Checkers of HTML take minutes on a busy machine.
 */
const publishedProjects = [
  { name: 'published', tested: 'invented', include: ['tests/published/**/*.test.ts'] },
  {
    name: 'own',
    tested: 'own',
    include: ['tests/published/**/*.test.ts', ...(isArchiveHere() ? ['tests/archive-content/**/*.test.ts'] : [])],
  },
].map(({ name, tested, include }) => ({
  root,
  test: { name, include, env: { TESTED_SITE: tested }, isolate: false, testTimeout: 600_000, hookTimeout: 180_000 },
}));

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        // All files run in one context: they change nothing that they share, and loading the modules takes most of the time.
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          isolate: false,
          env: { BASE: '/', SITE: 'https://readout.example' },
          // A busy machine takes a while to make a world of 400 briefings.
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      // These build whole small sites, one after another: two builds at once would only slow each other down.
      {
        root,
        test: { name: 'build', include: ['tests/build/**/*.test.ts'], fileParallelism: false, testTimeout: 180_000, hookTimeout: 180_000 },
      },
      // These do to builds what machines and people do to them; a scheduled run has time for that, `npm test` has not.
      {
        root,
        test: {
          name: 'faults',
          include: ['tests/faults/**/*.test.ts'],
          fileParallelism: false,
          // One test is up to forty builds, on a machine that may be busy.
          testTimeout: 2_400_000,
          hookTimeout: 600_000,
        },
      },
      ...publishedProjects,
      // These open built sites in a Firefox and in WebKit, where they are.
      {
        root,
        test: {
          name: 'other-browsers',
          include: ['tests/other-browsers/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
