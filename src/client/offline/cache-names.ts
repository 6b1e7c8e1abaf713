/** The prefix of a site's cache names: its base path, because other sites on the same host share the origin and so the caches. */
export const cachePrefix = (base: string): string => `readout:${base}:`;

/**
 * The names of a site's caches: of pages as they were last read; of files that are named by a hash of their bytes; and of the search
 * index of one build, the files of which belong together.
 */
export const cacheNames = (base: string, version: string) => ({
  pages: pageCacheName(base),
  files: `${cachePrefix(base)}files`,
  index: `${cachePrefix(base)}index:${version}`,
});

export const pageCacheName = (base: string): string => `${cachePrefix(base)}pages`;
