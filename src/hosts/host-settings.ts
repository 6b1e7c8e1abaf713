/** What a host is told: the path below which the site lies, with a slash at both ends, and which addresses have moved. */
export interface ServedSite {
  base: string;
  /** Paths with the base, as hosts see them. */
  redirects: { from: string; to: string }[];
}

/** Where a server of one's own finds the site: the folder that holds it at its base path, and the port. */
export interface ServerPlace {
  root: string;
  port: number;
}

/** Sent with every answer, beside the policy that stands in each page: what a page cannot say of itself. */
export const HEADERS = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
} as const;

/** How long a browser may keep a file without asking again. */
export const CACHE_CONTROL = {
  /** Files whose name changes with their bytes. */
  hashed: 'public, max-age=31536000, immutable',
  /** Everything else: kept, but asked about each time; an answer of a few bytes says that nothing has changed. */
  other: 'public, max-age=0, must-revalidate',
} as const;

/** The folders of which every file is called by its bytes. Scripts, entries and tables of the search lie beside them and are not. */
export const HASHED_FOLDERS = [
  'assets',
  'pagefind/fragment',
  'pagefind/index',
  'pagefind/things/fragment',
  'pagefind/things/index',
] as const;

/** The types that are worth compressing. Pagefind's files are compressed already, fonts are too. */
export const COMPRESSIBLE_TYPES = [
  'text/html',
  'text/css',
  'text/javascript',
  'application/javascript',
  'application/json',
  'text/xml',
  'application/xml',
  'application/rss+xml',
  'text/plain',
  'text/csv',
  'text/calendar',
  'image/svg+xml',
] as const;

/** A regular expression for the paths of hashed files. */
export const hashedPattern = (base: string): string => `^${base.replaceAll('.', '\\.')}(${HASHED_FOLDERS.join('|')})/`;
