import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** The host of one test, which can be cut off and restored, publish another build, or change its pages. */
export interface Host {
  origin: string;
  /** Serves another folder. */
  publish: (dir: string) => void;
  /** Replaces a text in the pages and in the worker. */
  change: (from: string, to: string) => void;
  cut: () => Promise<void>;
  restore: () => Promise<void>;
}

/** Serves a folder below a base path. */
export async function startHost(dir: string, base: string): Promise<Host> {
  let folder = dir;
  let changed = (text: string) => text;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.startsWith(base) ? pathname.slice(base.length) : '.';
    const file = join(folder, pathname.endsWith('/') ? `${path}index.html` : path);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    if (/\.html$|offline\.js$/.test(file)) response.end(changed(readFileSync(file, 'utf8')));
    else createReadStream(file).pipe(response);
  });
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, resolve));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    publish: (other) => (folder = other),
    change: (from, to) => (changed = (text) => text.replaceAll(from, to)),
    cut: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
    restore: () => listen(port),
  };
}
