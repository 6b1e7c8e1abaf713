/** The caches of a site, which shares its origin with whatever else lies on its host: their names begin with its base path. */
export const prefixOf = (base: string): string => `readout:${base}:`;

/**
 * What is kept of a site: pages as they were last read; files called by their bytes; and the search index of one build, whose files
 * belong together.
 */
export const cachesOf = (base: string, version: string) => ({
  pages: pagesCacheOf(base),
  files: `${prefixOf(base)}files`,
  index: `${prefixOf(base)}index:${version}`,
});

export const pagesCacheOf = (base: string): string => `${prefixOf(base)}pages`;
