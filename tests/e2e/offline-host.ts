import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { sendFile, startServer } from '../static-server.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** The host of one test, which can be cut off and restored, publish another build, change its pages, or be answered for by others. */
export interface Host {
  origin: string;
  /** Serves another folder. */
  publish: (dir: string) => void;
  /** Replaces a text in the pages and in the worker. */
  change: (from: string, to: string) => void;
  /** Answers requests for pages and files, except the worker, in the site's place; without a function the site answers again. */
  intercept: (answer?: Answer) => void;
  cut: () => Promise<void>;
  restore: () => Promise<void>;
}

/** Serves a folder below a base path. */
export async function startHost(dir: string, base: string): Promise<Host> {
  let folder = dir;
  let changed: ((text: string) => string) | undefined;
  let other: Answer | undefined;
  const { server, port } = await startServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const isWorker = pathname.endsWith('/offline.js');
    if (other && !isWorker) other(request, response);
    else if (changed && (isWorker || pathname.endsWith('/'))) {
      const file = join(folder, pathname.slice(base.length), isWorker ? '' : 'index.html');
      response.writeHead(200, { 'content-type': isWorker ? 'text/javascript' : 'text/html' });
      response.end(changed(readFileSync(file, 'utf8')));
    } else sendFile(folder, base, request, response);
  });
  return {
    origin: `http://localhost:${port}`,
    publish: (next) => (folder = next),
    change: (from, to) => (changed = (text) => text.replaceAll(from, to)),
    intercept: (answer) => (other = answer),
    cut: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
    restore: () => new Promise<void>((resolve) => server.listen(port, resolve)),
  };
}

/** The version and the index files that the build of a site told its service worker. */
export const readWorkerConfig = async (site: string): Promise<{ version: string; index: string[] }> => {
  const script = await (await fetch(`${site}offline.js`)).text();
  return {
    version: /version:"([^"]+)"/.exec(script)?.[1] ?? '',
    index: [...script.matchAll(/"[^"]*\/(pagefind\/[^"]+\.[a-z_]+)"/g)].map(([, path = '']) => path),
  };
};
