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

/** The files of the site that are for hosts, not for readers. */
export const HOST_FILES = ['.htaccess', '_headers', '_redirects'] as const;

/** The type of the manifest, which many servers do not know. */
export const MANIFEST_TYPE = 'application/manifest+json';

/** The type of a calendar, which many servers do not know either: with another, a calendar program refuses the file. */
export const CALENDAR_TYPE = 'text/calendar; charset=utf-8';

/** The type of a text in Markdown, which many servers do not know, or send without its coding. */
export const MARKDOWN_TYPE = 'text/markdown; charset=utf-8';

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
