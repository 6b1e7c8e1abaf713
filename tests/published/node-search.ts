import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL, fileURLToPath } from 'node:url';
import { makeSearchService, type SearchService } from '../../src/client/search/engine/search-service.ts';

/** The search of the built site in `dir`, in Node: what browsers fetch from the host is read from the folder. A server may answer it. */
export function searchInNode(dir: string, visitCount: number, server = ''): SearchService {
  const root = pathToFileURL(`${resolve(dir)}/`).href;
  const fetchFromHost = globalThis.fetch;
  globalThis.fetch = (input, options) => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (url.protocol !== 'file:') return fetchFromHost(input, options);
    url.search = '';
    return Promise.resolve(new Response(readFileSync(fileURLToPath(url))));
  };
  return makeSearchService({ index: `${root}pagefind/`, base: '/', names: `${root}names.json`, server }, visitCount);
}
