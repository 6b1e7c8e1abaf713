import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

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
      // These read the files of the built site that the browser tests open; checkers of HTML take minutes on a busy machine.
      {
        root,
        test: { name: 'published', include: ['tests/published/**/*.test.ts'], isolate: false, testTimeout: 600_000, hookTimeout: 180_000 },
      },
    ],
  },
});
