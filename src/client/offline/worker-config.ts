/** What the build tells the service worker. All other URLs are paths that begin with the base path. */
export interface WorkerConfig {
  base: string;
  /** The absolute URL of the home page, with which the canonical links of all pages begin. */
  siteUrl: string;
  /** Changes whenever a file that the worker saves does. */
  version: string;
  /** The page that is shown in place of a page that is not saved. */
  offlinePage: string;
  /** The files that are named by a hash of their bytes: all of the build, and those that the offline page needs. */
  files: string[];
  needed: string[];
  /** What the search needs: its page and the list of names, the files of that page, and every file of the index. */
  search: { pages: string[]; needed: string[]; index: string[] };
}
