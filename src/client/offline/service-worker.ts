/// <reference lib="webworker" />
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { HASHED_FOLDERS } from '../../hosts/host-settings.ts';
import { cacheNames, cachePrefix } from './cache-names.ts';
import type { WorkerConfig } from './worker-config.ts';

/**
 * The service worker of a site that can be read offline. While there is a network, pages come from it, so that no page is older than the
 * site; the saved version is shown only without a network. Files that are named by a hash of their bytes come from the cache.
 */
declare const self: ServiceWorkerGlobalScope;
declare const CONFIG: WorkerConfig;

const { base, version, offlinePage, files, needed, search } = CONFIG;
const names = cacheNames(base, version);

const strategyOptions = (cacheName: string) => ({
  cacheName,
  matchOptions: { ignoreVary: true },
  plugins: [
    {
      // A page is saved once, whatever the query string tells its script.
      cacheKeyWillBeUsed: ({ request }: { request: Request }) => Promise.resolve(request.url.replace(/[?#].*$/, '')),
      // Browsers refuse a redirected response as a page.
      cacheWillUpdate: ({ response }: { response: Response }) =>
        Promise.resolve(response.status === 200 && !response.redirected ? response : null),
    },
  ],
});

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
    Promise.all([save(names.files, needed), save(names.pages, [new Request(offlinePage, { cache: 'reload' })])]).then(() =>
      self.skipWaiting(),
    ),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([self.clients.claim(), replaceIndex(), deleteOldFiles()]));
});

const save = async (cacheName: string, requests: RequestInfo[]): Promise<void> => (await caches.open(cacheName)).addAll(requests);

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
    for (const url of urls) if (!(await cache.match(url))) await cache.add(url);
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
