import type { IncomingMessage, ServerResponse } from 'node:http';
import { startServer } from '../../static-server.ts';

/** A request that a server received. */
export interface Received {
  method: string;
  path: string;
  userAgent: string | undefined;
}

/** What a server does at a path. A text is a page; a number a status. */
export type Behaviour = string | number | ((request: IncomingMessage, response: ServerResponse) => void);

export const sendPage =
  (body: string, status = 200): Behaviour =>
  (_request, response) =>
    response.writeHead(status, { 'content-type': 'text/html' }).end(body);

export const redirect =
  (to: string, status = 301): Behaviour =>
  (_request, response) =>
    response.writeHead(status, { location: to }).end();

export const article = (title: string): string =>
  `<!doctype html><html><head><title>${title}</title></head><body><h1>${title}</h1><p>The two sides spoke of trade.</p></body></html>`;

/** Starts a server at a free port that behaves as it is told, by path; of other paths it knows nothing. */
export async function startHostileServer(behaviours: Record<string, Behaviour>) {
  const received: Received[] = [];
  const { server, port } = await startServer((request, response) => {
    const path = request.url ?? '/';
    received.push({ method: request.method ?? '', path, userAgent: request.headers['user-agent'] });
    const behaviour = behaviours[path] ?? 404;
    if (typeof behaviour === 'number') response.writeHead(behaviour).end();
    else if (typeof behaviour === 'string') response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(behaviour);
    else behaviour(request, response);
  });
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { origin: `http://localhost:${port}`, port, received, close };
}
