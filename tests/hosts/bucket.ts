import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { cloudfront } from '../../src/hosts/cloudfront.ts';
import { INSTANCES, servedAt, SITES } from './hosts.ts';

/**
 * A bucket of an object store behind the printed function: it has objects by their exact names and nothing else, no pages for
 * folders; where there is no object, the distribution answers with the site's page for that. `node bucket.ts <root> <port>`.
 */
const [root = '', port = ''] = process.argv.slice(2);
const instance = INSTANCES.find((it) => it.port === Number(port));
if (!instance) throw new Error(`No site is served at the port ${port}.`);
const { base } = SITES[instance.site];

interface Answer {
  uri: string;
  statusCode?: number;
  headers?: { location: { value: string } };
}
const handler = runInNewContext(`${cloudfront(servedAt(instance))}; handler`) as (event: { request: { uri: string } }) => Answer;

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
};

createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://bucket.example');
  const answer = handler({ request: { uri: pathname } });
  if (answer.headers) {
    response.writeHead(answer.statusCode ?? 301, { location: answer.headers.location.value }).end();
    return;
  }
  const file = join(root, answer.uri);
  const found = existsSync(file) && extname(file) !== '';
  response.writeHead(found ? 200 : 404, { 'content-type': found ? (TYPES[extname(file)] ?? 'application/octet-stream') : 'text/html' });
  response.end(readFileSync(found ? file : join(root, base, '404.html')));
}).listen(Number(port));
