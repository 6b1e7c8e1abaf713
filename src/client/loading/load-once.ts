/**
 * Returns a function that calls `load` once and returns the same promise each time. When that promise is rejected, or the one that
 * `confirm` returns for its value, the next call loads again.
 */
export function loadOnce<T>(load: () => Promise<T>, confirm?: (loaded: T) => Promise<unknown>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    if (!loading) {
      loading = load();
      loading.then(confirm).catch(() => (loading = undefined));
    }
    return loading;
  };
}

/**
 * Like `loadOnce`, for each key by itself. Remembers what it loaded for the last `limit` keys that were asked for.
 */
export function loadEachOnce<Key, T>(load: (key: Key) => Promise<T>, limit = Infinity): (key: Key) => Promise<T> {
  const loads = new Map<Key, Promise<T>>();
  return (key) => {
    const loading = loads.get(key) ?? load(key);
    loads.delete(key);
    loads.set(key, loading); // the last in the order of the map is the last that was asked for
    for (const oldest of [...loads.keys()].slice(0, -limit)) loads.delete(oldest);
    loading.catch(() => loads.delete(key));
    return loading;
  };
}
