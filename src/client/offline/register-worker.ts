/**
 * Has the browser keep what is read on this site. The page on which it begins was loaded without the worker, which is therefore
 * told what to fetch for it. A browser that keeps nothing reads on as before.
 */
export async function keepForOffline(worker: string): Promise<void> {
  const isFirst = !navigator.serviceWorker.controller;
  await navigator.serviceWorker.register(worker);
  const { active } = await navigator.serviceWorker.ready;
  if (!isFirst) return;
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  active?.postMessage({ type: 'CACHE_URLS', payload: { urlsToCache: [location.href, ...loaded] } });
}
