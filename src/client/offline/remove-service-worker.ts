/// <reference lib="webworker" />
import { cachePrefix } from './cache-names.ts';

/** The worker of a site that does not work offline: it replaces the worker of a site that did, deletes its caches and unregisters itself. */
declare const self: ServiceWorkerGlobalScope;
declare const BASE: string;

self.addEventListener('install', () => void self.skipWaiting());

self.addEventListener('activate', (event) => {
  event.waitUntil(deleteCaches());
});

async function deleteCaches(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(cachePrefix(BASE)));
  await Promise.all(names.map((name) => caches.delete(name)));
  await self.registration.unregister();
}
