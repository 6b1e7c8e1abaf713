import { registerServiceWorker } from '../dom/trusted-types.ts';

/**
 * Registers the service worker, which saves what is read on this site. The page that registers it first was loaded without it, so this
 * tells the worker which files of that page to save. Rejects in a browser that does not allow a worker.
 */
export async function registerWorker(url: string): Promise<void> {
  const isFirst = !navigator.serviceWorker.controller;
  await registerServiceWorker(url);
  const { active } = await navigator.serviceWorker.ready;
  if (!isFirst) return;
  const loadedUrls = performance.getEntriesByType('resource').map(({ name }) => name);
  active?.postMessage({ type: 'CACHE_URLS', payload: { urlsToCache: [location.href, ...loadedUrls] } });
}
