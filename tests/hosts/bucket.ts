import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { cloudFrontFunction } from '../../src/hosts/cloudfront.ts';
import { INSTANCES, portOf, servedAt, SITES } from './hosts.ts';
import { CONTENT_TYPES } from '../media-types.ts';

/**
 * A bucket of an object store behind the printed function: it has objects by their exact names and nothing else, no pages for
 * folders; where there is no object, the distribution answers with the site's page for that. `node bucket.ts <root> <port>`.
 */
const [root = '', port = ''] = process.argv.slice(2);
const instance = INSTANCES.find((it) => it.host === 'bucket' && portOf(it) === Number(port));
if (!instance) throw new Error(`No site is served at the port ${port}.`);
const { base } = SITES[instance.site];

interface Headers {
  headers: Record<string, { value: string }>;
}
interface Request {
  uri: string;
  querystring: Record<string, { value: string }>;
}
/** What a function answers to a request: the request as it goes on, or an answer instead. */
type Answer = Request | (Headers & { statusCode: number });
const handler = runInNewContext(`${cloudFrontFunction(servedAt(instance))}; handler`) as {
  (event: { request: Request }): Answer;
  (event: { request: Request; response: Headers & { statusCode: number } }): Headers;
};

createServer((request, response) => {
  const [pathname = '/', query] = (request.url ?? '/').split('?');
  const searchParams = new URLSearchParams(query);
  const querystring = Object.fromEntries([...searchParams].map(([name, value]) => [name, { value: encodeURIComponent(value) }]));
  const answer = handler({ request: { uri: pathname, querystring } });
  if ('statusCode' in answer) {
    response.writeHead(answer.statusCode, valuesOf(answer)).end();
    return;
  }
  const file = join(root, answer.uri);
  if (!existsSync(file) || extname(file) === '') {
    response.writeHead(404, { 'content-type': 'text/html' }).end(readFileSync(join(root, base, '404.html')));
    return;
  }
  const type = { value: CONTENT_TYPES[extname(file)] ?? 'application/octet-stream' };
  const sent = handler({ request: answer, response: { statusCode: 200, headers: { 'content-type': type } } });
  response.writeHead(200, valuesOf(sent)).end(readFileSync(file));
}).listen(Number(port));

const valuesOf = ({ headers }: Headers) => Object.fromEntries(Object.entries(headers).map(([name, { value }]) => [name, value]));
