import { CACHE_CONTROL, COMPRESSIBLE_TYPES, hashedPattern, HEADERS, type ServerPlace, type ServedSite } from './host-settings.ts';

/** For lighttpd: a whole configuration. On Debian, compression is in the package lighttpd-mod-deflate. */
export const lighttpdConfig = ({ base, redirects }: ServedSite, { root, port }: ServerPlace): string => `\
server.modules = ( "mod_redirect", "mod_setenv", "mod_deflate" )
server.document-root = "${root}"
server.port = ${port}
index-file.names = ( "index.html" )
server.errorfile-prefix = "${root}${base}" # and then 404.html

mimetype.assign = (
${Object.entries(MIME_TYPES)
  .map(([ending, type]) => `  "${ending}" => "${type}",`)
  .join('\n')}
  "" => "application/octet-stream"
)

$HTTP["url"] =~ "${hashedPattern(base)}" {
${headersWith(CACHE_CONTROL.hashed)}
} else {
${headersWith(CACHE_CONTROL.other)}
}

deflate.allowed-encodings = ( "gzip" )
deflate.mimetypes = ( ${COMPRESSIBLE_TYPES.map((type) => `"${type}"`).join(', ')} )

url.redirect-code = 301
url.redirect = (
${redirects.map(({ from, to }) => `  "^${from.replaceAll('.', '\\.')}$" => "${to}"`).join(',\n')}
)
`;

const MIME_TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.xml': 'text/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
} as const;

const headersWith = (cacheControl: string): string =>
  `  setenv.set-response-header = (\n${Object.entries({ ...HEADERS, 'Cache-Control': cacheControl })
    .map(([name, value]) => `    "${name}" => "${value}"`)
    .join(',\n')}\n  )`;
