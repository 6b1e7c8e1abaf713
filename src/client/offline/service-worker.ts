/// <reference lib="webworker" />
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { HASHED_FOLDERS } from '../../hosts/host-settings.ts';
import { cacheNames, cachePrefix } from './cache-names.ts';
import { responseOrigin } from './response-origin.ts';
import type { WorkerConfig } from './worker-config.ts';

/**
 * The service worker of a site that can be read offline. Pages come from the network, so that no page is older than the site. The saved
 * version is shown where the network has not sent the whole page within three seconds, or where an error or somebody else answers in
 * the site's place; only the page itself ever replaces it. Files that are named by a hash of their bytes come from the cache.
 */
declare const self: ServiceWorkerGlobalScope;
declare const CONFIG: WorkerConfig;

const { base, siteUrl, version, offlinePage, files, needed, search } = CONFIG;
const names = cacheNames(base, version);

/** How long the network may take for what is saved already. */
const NETWORK_SECONDS = 3;

interface Fetched {
  request: Request;
  response: Response;
}

const strategyOptions = (cacheName: string) => ({
  cacheName,
  networkTimeoutSeconds: NETWORK_SECONDS,
  matchOptions: { ignoreVary: true },
  plugins: [
    {
      cacheKeyWillBeUsed: ({ request }: { request: Request }) => Promise.resolve(cacheKey(request.url)),
      // A strategy shows the saved version if this rejects. Without one the reader sees what came, as it comes.
      fetchDidSucceed: async ({ request, response }: Fetched) => {
        const isSaved = await caches.match(cacheKey(request.url), { cacheName, ignoreVary: true });
        if (isSaved && (await isForeign(request, response))) throw new Error(`${response.status} ${request.url}`);
        return response;
      },
      cacheWillUpdate: async ({ request, response }: Fetched) =>
        (await responseOrigin(response, request.url, siteUrl)) === 'file' ? response : null,
    },
  ],
});

/** A page is saved once, whatever the query string tells its script. */
const cacheKey = (url: string): string => url.replace(/[?#].*$/, '');

/** Does somebody else answer in the site's place? Follows a redirect, which the browser hides from a worker, to see where it leads. */
async function isForeign({ url }: Request, response: Response): Promise<boolean> {
  const answer = response.type === 'opaqueredirect' ? await fetch(url) : response;
  return (await responseOrigin(answer, answer.url, siteUrl)) === 'foreign';
}

const isHashed = ({ pathname }: URL): boolean => HASHED_FOLDERS.some((folder) => pathname.startsWith(`${base}${folder}/`));

const hashedIndexFiles = new CacheFirst(strategyOptions(names.index));
const otherIndexFiles = new NetworkFirst(strategyOptions(names.index));
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith(`${base}pagefind/`),
  ({ event, request, url }) => {
    event.waitUntil(saveSearch());
    return (isHashed(url) ? hashedIndexFiles : otherIndexFiles).handle({ event, request });
  },
);
registerRoute(({ url, sameOrigin }) => sameOrigin && isHashed(url), new CacheFirst(strategyOptions(names.files)));
registerRoute(({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith(base), new NetworkFirst(strategyOptions(names.pages)));

setCatchHandler(async ({ request }) => {
  const page = request.mode === 'navigate' ? await caches.match(offlinePage, { cacheName: names.pages }) : undefined;
  return page ?? Response.error();
});

self.addEventListener('install', (event) => {
  event.waitUntil(
    Promise.all([save(names.files, needed), save(names.pages, [offlinePage], { cache: 'reload' })]).then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([self.clients.claim(), replaceIndex(), deleteOldFiles()]));
});

/** Saves the files at some paths in a cache. Rejects if one does not load, or if somebody else answers in the site's place. */
async function save(cacheName: string, paths: string[], options?: RequestInit): Promise<void> {
  const cache = await caches.open(cacheName);
  const saveFile = async (path: string): Promise<void> => {
    const url = new URL(path, self.location.href).href;
    const response = await fetch(url, options);
    if ((await responseOrigin(response, url, siteUrl)) !== 'file') throw new Error(`${response.status} ${path}`);
    await cache.put(url, response);
  };
  await Promise.all(paths.map(saveFile));
}

let savingSearch: Promise<void> | undefined;

/** Saves the whole search when a part of its index is used, as the next query needs other parts. Tries again after a failure. */
function saveSearch(): Promise<void> {
  savingSearch ??= saveMissingFiles().catch(() => {
    savingSearch = undefined;
  });
  return savingSearch;
}

/** Saves one file after the other, so that the reader's own requests do not wait. */
async function saveMissingFiles(): Promise<void> {
  for (const [cacheName, urls] of [
    [names.files, search.needed],
    [names.pages, search.pages],
    [names.index, search.index],
  ] as const) {
    const cache = await caches.open(cacheName);
    for (const url of urls) if (!(await cache.match(url))) await save(cacheName, [url]);
  }
}

/** Replaces the index of an earlier build by that of this build, if one was saved. */
async function replaceIndex(): Promise<void> {
  const earlierIndexes = (await caches.keys()).filter((name) => name.startsWith(`${cachePrefix(base)}index:`) && name !== names.index);
  if (earlierIndexes.length > 0) await saveSearch();
  await Promise.all(earlierIndexes.map((name) => caches.delete(name)));
}

/** Deletes the files of earlier builds, except those that a saved page, style sheet or script still names. */
async function deleteOldFiles(): Promise<void> {
  const cache = await caches.open(names.files);
  const oldFiles = (await cache.keys()).filter(({ url }) => !files.includes(new URL(url).pathname));
  if (oldFiles.length === 0) return;
  const texts = [...(await textsIn(names.pages)), ...(await textsIn(names.files))];
  const nameOf = ({ url }: Request): string => url.slice(url.lastIndexOf('/') + 1);
  await Promise.all(oldFiles.filter((file) => !texts.some((text) => text.includes(nameOf(file)))).map((file) => cache.delete(file)));
}

/** The texts of the saved pages, style sheets and scripts in a cache. */
async function textsIn(cacheName: string): Promise<string[]> {
  const cache = await caches.open(cacheName);
  const responses = await Promise.all((await cache.keys()).map((request) => cache.match(request)));
  const textual = responses
    .filter((response) => response !== undefined)
    .filter(({ headers }) => /html|css|javascript/.test(headers.get('content-type') ?? ''));
  return Promise.all(textual.map((response) => response.text()));
}
