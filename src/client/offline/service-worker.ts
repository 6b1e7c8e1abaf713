/// <reference lib="webworker" />
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { HASHED_FOLDERS } from '../../hosts/host-settings.ts';
import { cachesOf, prefixOf } from './cache-names.ts';
import type { Kept } from './worker-config.ts';

/**
 * The service worker of a site that can be read without a network. Pages come from the network as long as there is one, so that
 * none is older than the site; what they were is shown only without. Files called by their bytes come from the cache.
 */
declare const self: ServiceWorkerGlobalScope;
declare const KEPT: Kept;

const { base, version, offlinePage, files, needed, search } = KEPT;
const names = cachesOf(base, version);

const optionsFor = (cacheName: string) => ({
  cacheName,
  matchOptions: { ignoreVary: true },
  plugins: [
    {
      // A page is one page, whatever its address asks of its script.
      cacheKeyWillBeUsed: ({ request }: { request: Request }) => Promise.resolve(request.url.replace(/[?#].*$/, '')),
      // A browser takes no redirected answer for a page.
      cacheWillUpdate: ({ response }: { response: Response }) =>
        Promise.resolve(response.status === 200 && !response.redirected ? response : null),
    },
  ],
});

const isHashed = ({ pathname }: URL): boolean => HASHED_FOLDERS.some((folder) => pathname.startsWith(`${base}${folder}/`));

const indexFile = new CacheFirst(optionsFor(names.index));
const indexEntry = new NetworkFirst(optionsFor(names.index));
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith(`${base}pagefind/`),
  ({ event, request, url }) => {
    event.waitUntil(keepIndex());
    return (isHashed(url) ? indexFile : indexEntry).handle({ event, request });
  },
);
registerRoute(({ url, sameOrigin }) => sameOrigin && isHashed(url), new CacheFirst(optionsFor(names.files)));
registerRoute(({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith(base), new NetworkFirst(optionsFor(names.pages)));

setCatchHandler(async ({ request }) => {
  const page = request.mode === 'navigate' ? await caches.match(offlinePage, { cacheName: names.pages }) : undefined;
  return page ?? Response.error();
});

self.addEventListener('install', (event) => {
  event.waitUntil(
    Promise.all([keep(names.files, needed), keep(names.pages, [new Request(offlinePage, { cache: 'reload' })])]).then(() =>
      self.skipWaiting(),
    ),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([self.clients.claim(), replaceIndex(), dropFiles()]));
});

const keep = async (cacheName: string, requests: RequestInfo[]): Promise<void> => (await caches.open(cacheName)).addAll(requests);

let keeping: Promise<void> | undefined;

/** Keeps the whole search when any of its index is used, for the next words are others; one file after the other, in nobody's way. */
function keepIndex(): Promise<void> {
  keeping ??= keepMissing().catch(() => {
    keeping = undefined;
  });
  return keeping;
}

async function keepMissing(): Promise<void> {
  for (const [name, all] of [
    [names.files, search.needed],
    [names.pages, search.pages],
    [names.index, search.index],
  ] as const) {
    const cache = await caches.open(name);
    for (const file of all) if (!(await cache.match(file))) await cache.add(file);
  }
}

/** Puts the index of this build in the place of an earlier one, if that was kept. */
async function replaceIndex(): Promise<void> {
  const earlier = (await caches.keys()).filter((name) => name.startsWith(`${prefixOf(base)}index:`) && name !== names.index);
  if (earlier.length > 0) await keepIndex();
  await Promise.all(earlier.map((name) => caches.delete(name)));
}

/** Drops files of earlier builds, but for those that a kept page, style sheet or script still names. */
async function dropFiles(): Promise<void> {
  const cache = await caches.open(names.files);
  const old = (await cache.keys()).filter(({ url }) => !files.includes(new URL(url).pathname));
  if (old.length === 0) return;
  const texts = [...(await textsIn(names.pages)), ...(await textsIn(names.files))];
  const nameOf = ({ url }: Request): string => url.slice(url.lastIndexOf('/') + 1);
  await Promise.all(old.filter((file) => !texts.some((text) => text.includes(nameOf(file)))).map((file) => cache.delete(file)));
}

async function textsIn(cacheName: string): Promise<string[]> {
  const cache = await caches.open(cacheName);
  const kept = await Promise.all((await cache.keys()).map((request) => cache.match(request)));
  const texts = kept
    .filter((it) => it !== undefined)
    .filter(({ headers }) => /html|css|javascript/.test(headers.get('content-type') ?? ''));
  return Promise.all(texts.map((it) => it.text()));
}
