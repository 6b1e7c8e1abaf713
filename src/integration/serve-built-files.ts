import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { HookParameters } from 'astro';
import { settings } from '../settings.ts';

const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.csv': 'text/csv; charset=utf-8',
};

/** The files that only a build makes: the search index, and the files of the data, whose folder has pages as well. */
const BUILT = /^(?:pagefind\/|data\/(?=[^/]+\.\w+$)).+$/;

/** The path below the site's folder of a file that only a build makes; undefined for all else. Vite may have taken the base off or not. */
export function builtFileOf(pathname: string, base: string): string | undefined {
  const path = pathname.slice(pathname.startsWith(base) ? base.length : 1);
  return BUILT.test(path) ? path : undefined;
}

/** Serves the search index and the data of the last build, in `outDir`, to an editor: there are no others while no site is built. */
export function serveBuiltFiles({ middlewares }: HookParameters<'astro:server:setup'>['server'], outDir: string): void {
  middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', settings.origin);
    const path = builtFileOf(pathname, settings.base);
    if (path === undefined) {
      next();
      return;
    }
    readFile(join(outDir, path)).then(
      (bytes) => {
        response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream');
        response.end(bytes);
      },
      () => {
        next(); // the last build, if there was one, did not make it
      },
    );
  });
}
