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
const BUILT = /^(?:.*\/)?((?:pagefind\/|data\/(?=[^/]+\.\w+$)).+)$/;

/** Serves the search index and the data of the last build, in `outDir`, to an editor: there are no others while no site is built. */
export function serveBuiltFiles({ middlewares }: HookParameters<'astro:server:setup'>['server'], outDir: string): void {
  middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', settings.origin);
    // Vite may or may not have taken the base off by now.
    const [, path] = BUILT.exec(pathname) ?? [];
    if (path === undefined) {
      next();
      return;
    }
    readFile(join(outDir, path)).then((bytes) => {
      response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream');
      response.end(bytes);
    }, next);
  });
}
