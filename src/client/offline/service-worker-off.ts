/// <reference lib="webworker" />
import { prefixOf } from './cache-names.ts';

/** The worker of a site that keeps nothing: it takes the place of one that did, clears what that kept, and goes. */
declare const self: ServiceWorkerGlobalScope;
declare const BASE: string;

self.addEventListener('install', () => void self.skipWaiting());

self.addEventListener('activate', (event) => {
  event.waitUntil(clear());
});

async function clear(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefixOf(BASE)));
  await Promise.all(names.map((name) => caches.delete(name)));
  await self.registration.unregister();
}
