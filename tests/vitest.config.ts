import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        // One world for all files: they share nothing that they change, and loading it anew takes longest.
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          isolate: false,
          env: { BASE: '/', SITE: 'https://readout.example' },
          // A busy machine needs a while to make a world of 400 briefings.
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      // These build whole small sites, one after another: two at once only get in each other's way.
      {
        root,
        test: { name: 'build', include: ['tests/build/**/*.test.ts'], fileParallelism: false, testTimeout: 180_000, hookTimeout: 180_000 },
      },
      // These read the files of the built site that the browser tests open.
      {
        root,
        test: { name: 'published', include: ['tests/published/**/*.test.ts'], isolate: false, testTimeout: 180_000, hookTimeout: 180_000 },
      },
    ],
  },
});
