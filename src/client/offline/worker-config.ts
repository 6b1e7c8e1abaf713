/** What the build tells the worker; all addresses are paths with the base. */
export interface Kept {
  base: string;
  /** Changes with the files that the worker keeps. */
  version: string;
  /** The page that stands for those that are not kept. */
  offlinePage: string;
  /** Files called by their bytes: all of the build, and those that the page above needs. */
  files: string[];
  needed: string[];
  /** What the search needs: its page with the list of names, the files of that page, and every file of its index. */
  search: { pages: string[]; needed: string[]; index: string[] };
}
