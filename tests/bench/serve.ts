import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A file that was sent, how many bytes of it went over the wire, and when: milliseconds since 1970. */
export interface Sent {
  path: string;
  bytes: number;
  at: number;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * Serves folders as a static host does, what is text compressed and what the browser has already only confirmed; a path is
 * looked for in each in turn. Notes what it sends.
 * Pagefind’s own files are compressed already.
 */
export function serve(dirs: string[], sent: Sent[]): Promise<{ server: Server; origin: string }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = fileAt(dirs, pathname);
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    const { mtimeMs, size } = statSync(file);
    const etag = `"${mtimeMs}-${size}"`;
    response.setHeader('etag', etag);
    response.setHeader('cache-control', 'no-cache');
    if (request.headers['if-none-match'] === etag) {
      sent.push({ path: pathname, bytes: 0, at: Date.now() });
      response.writeHead(304).end();
      return;
    }
    const type = TYPES[extname(file)];
    if (type === undefined) {
      sent.push({ path: pathname, bytes: size, at: Date.now() });
      response.writeHead(200, { 'content-type': 'application/octet-stream' });
      createReadStream(file).pipe(response);
      return;
    }
    const body = gzipSync(readFileSync(file));
    sent.push({ path: pathname, bytes: body.length, at: Date.now() });
    response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' }).end(body);
  });
  return new Promise((resolve) => {
    server.listen(0, () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      resolve({ server, origin: `http://localhost:${port}` });
    });
  });
}

function fileAt(dirs: string[], pathname: string): string | undefined {
  const path = normalize(decodeURIComponent(pathname)) + (pathname.endsWith('/') ? 'index.html' : '');
  return dirs.map((dir) => join(dir, path)).find((file) => statSync(file, { throwIfNoEntry: false })?.isFile());
}
