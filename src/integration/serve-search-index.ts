import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { HookParameters } from 'astro';
import { settings } from '../settings.ts';

const TYPES: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json', '.css': 'text/css' };

/** Serves the search index of the last build, in `outDir`, to an editor: there is no other while no site is built. */
export function serveSearchIndex({ middlewares }: HookParameters<'astro:server:setup'>['server'], outDir: string): void {
  middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', settings.origin);
    // Vite may or may not have taken the base off by now.
    const [, name] = /^(?:.*\/)?pagefind\/(.+)$/.exec(pathname) ?? [];
    if (name === undefined) {
      next();
      return;
    }
    const file = join(outDir, 'pagefind', name);
    readFile(file).then((bytes) => {
      response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
      response.end(bytes);
    }, next);
  });
}
