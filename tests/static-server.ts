import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { CONTENT_TYPES } from './media-types.ts';

/** Answers a request below a base path with a file of a folder, or with the folder's own page for what is missing. */
export function sendFile(dir: string, base: string, request: IncomingMessage, response: ServerResponse): void {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const path = decodeURIComponent(pathname);
  const isFile = (file: string) => statSync(file, { throwIfNoEntry: false })?.isFile() === true;
  const file = join(dir, path.startsWith(base) ? path.slice(base.length) : '.', path.endsWith('/') ? 'index.html' : '');
  const missing = join(dir, '404.html');
  const [status, sent] = isFile(file) ? ([200, file] as const) : ([404, isFile(missing) ? missing : undefined] as const);
  response.writeHead(status, sent ? { 'content-type': CONTENT_TYPES[extname(sent)] ?? 'application/octet-stream' } : {});
  response.end(sent && readFileSync(sent));
}

/** Starts a server at a port that nobody uses. It ends with the process that started it, however that ends. */
export async function startServer(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<{ server: Server; port: number }> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return { server, port: (server.address() as AddressInfo).port };
}

/** Ports that nobody uses and nobody else gets before they are released. */
export async function holdPorts(count: number): Promise<{ ports: number[]; release: () => Promise<void> }> {
  const servers = await Promise.all(Array.from({ length: count }, () => startServer(() => undefined)));
  return {
    ports: servers.map(({ port }) => port),
    release: async () => {
      await Promise.all(servers.map(({ server }) => new Promise((resolve) => server.close(resolve))));
    },
  };
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const {
    ports: [port = 0],
    release,
  } = await holdPorts(1);
  await release();
  return port;
}
