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
  /** Every file of the search index. */
  index: string[];
}
