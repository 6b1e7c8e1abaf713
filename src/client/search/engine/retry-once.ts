/** The same promise each time it is asked for, until it or what `rest` waits for is rejected: the next asks anew. */
export function again<T>(load: () => Promise<T>, rest?: (loaded: T) => Promise<unknown>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    if (!loading) {
      loading = load();
      loading.then(rest).catch(() => (loading = undefined));
    }
    return loading;
  };
}
