import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildContext } from '../../build-context.ts';
import { fingerprintOfValue } from '../../fingerprint.ts';
import type { ArtefactCache } from './artefacts.ts';

/** The pages that this build takes over from the last, and those that it prints. A path ends in a slash or in the name of a file. */
export interface PageCache {
  reuse: BuildContext<unknown>['reusePage'];
  /** How many pages asked whether they can be taken over, and how many of them were printed. */
  counts: () => { all: number; printed: number };
  isReused: (path: string) => boolean;
  /** The bytes of a page that was taken over. */
  bytesOf: (path: string) => Uint8Array;
  /** Writes the printed page at a path; false, and nothing is written, where the page did not ask whether it can be taken over. */
  write: (path: string, bytes: Uint8Array) => boolean;
}

/** The pages among the artefacts of a build into `nextDir` by `code`, a fingerprint. */
export function openPages(artefacts: ArtefactCache, nextDir: string, code: string): PageCache {
  const asked = new Map<string, string>();
  const reused = new Set<string>();
  return {
    reuse: (path, values) => {
      const by = fingerprintOfValue([code, values]);
      asked.set(path, by);
      if (!artefacts.reuse(fileOf(path), by)) return false;
      reused.add(path);
      return true;
    },
    counts: () => ({ all: asked.size, printed: asked.size - reused.size }),
    isReused: (path) => reused.has(path),
    bytesOf: (path) => readFileSync(join(nextDir, fileOf(path))),
    write: (path, bytes) => {
      const by = asked.get(path);
      if (by === undefined) return false;
      artefacts.write(fileOf(path), by, bytes);
      return true;
    },
  };
}

/** The file of a page below the folder of a site; Astro gives that of the page for wrong addresses no folder. */
export const fileOf = (path: string): string => (path === '/404/' ? '/404.html' : path.endsWith('/') ? `${path}index.html` : path);
