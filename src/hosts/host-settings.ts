/** The site as a host serves it: its base path, with a slash at both ends, and its redirects. */
export interface ServedSite {
  base: string;
  /** Paths include the base path. */
  redirects: { from: string; to: string }[];
}

/**
 * Where a self-hosted server finds the site: the folder that contains it at its base path, the port to listen on, and the files of its
 * certificate where it terminates TLS itself. With TLS, `port` only leads to that of TLS.
 */
export interface ServerPlace {
  root: string;
  port: number;
  tls?: { port: number; certificate: string; key: string } | undefined;
}

/** Headers of every response. They add what the security policy inside each page cannot say. */
export const HEADERS = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const;

/** Browsers ask for the site by TLS only for a year after they got this. It is sent by TLS only: RFC 6797, section 7.2. */
export const STRICT_TRANSPORT_SECURITY = 'max-age=31536000';

/** Headers of every response of a host that always answers by TLS. */
export const HEADERS_BY_TLS = { ...HEADERS, 'Strict-Transport-Security': STRICT_TRANSPORT_SECURITY } as const;

/** The files of the site that are for hosts, not for readers; they are not served, nor is what `HIDDEN` matches. */
export const HOST_FILES = ['_headers', '_redirects'] as const;

/** Matches the paths of files and folders with a dot before their name, such as a repository: all but one are not for readers. */
export const HIDDEN = '/\\.(?!well-known/)';

/**
 * The type of every kind of file, by its ending. Servers do not know many of them, and with another type a calendar program refuses its
 * file.
 */
export const MEDIA_TYPES = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  jsonl: 'application/x-ndjson',
  xml: 'application/xml',
  txt: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  cff: 'application/yaml',
  parquet: 'application/vnd.apache.parquet',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
  webmanifest: 'application/manifest+json',
  pagefind: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
} as const;

/** The `Cache-Control` headers: how long a browser may keep a file without asking again. */
export const CACHE_CONTROL = {
  /** For files whose name changes with their content. */
  hashed: 'public, max-age=31536000, immutable',
  /** For all other files: kept but revalidated each time, which takes a response of a few bytes where nothing has changed. */
  other: 'public, max-age=0, must-revalidate',
} as const;

/** The folders in which every file name contains a hash of its content. The other files of the search, beside these folders, have fixed names. */
export const HASHED_FOLDERS = [
  'assets',
  'pagefind/fragment',
  'pagefind/index',
  'pagefind/things/fragment',
  'pagefind/things/index',
] as const;

/** The MIME types worth compressing. Pagefind's files and fonts are compressed already. */
export const COMPRESSIBLE_TYPES = [
  'text/html',
  'text/css',
  'text/javascript',
  'application/javascript',
  'application/json',
  'application/x-ndjson',
  'application/yaml',
  'text/xml',
  'application/xml',
  'application/rss+xml',
  'text/plain',
  'text/csv',
  'text/calendar',
  'text/markdown',
  'application/manifest+json',
  'image/svg+xml',
] as const;

/** A regular expression that matches the paths of files with a hash in their name. */
export const hashedPattern = (base: string): string => `^${base.replaceAll('.', '\\.')}(${HASHED_FOLDERS.join('|')})/`;
