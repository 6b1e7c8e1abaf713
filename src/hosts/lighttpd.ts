import {
  CALENDAR_TYPE,
  CACHE_CONTROL,
  COMPRESSIBLE_TYPES,
  hashedPattern,
  HEADERS,
  HOST_FILES,
  MANIFEST_TYPE,
  MARKDOWN_TYPE,
  STRICT_TRANSPORT_SECURITY,
  type ServerPlace,
  type ServedSite,
} from './host-settings.ts';

const escapeDots = (path: string): string => path.replaceAll('.', '\\.');

/** For lighttpd: a whole configuration. On Debian, compression is in the package lighttpd-mod-deflate, TLS in lighttpd-mod-openssl. */
export const lighttpdConfig = ({ base, redirects }: ServedSite, { root, port, tls }: ServerPlace): string => `\
# The headers come first, so that redirects have them too.
server.modules = ( "mod_setenv", "mod_access", "mod_redirect", "mod_deflate"${tls ? ', "mod_openssl"' : ''} )
server.document-root = "${root}"
server.port = ${port}
index-file.names = ( "index.html" )
server.error-handler = "${base}404.html"

mimetype.assign = (
${Object.entries(MIME_TYPES)
  .map(([ending, type]) => `  "${ending}" => "${type}",`)
  .join('\n')}
  "" => "application/octet-stream"
)

$HTTP["scheme"] == "https" {
  setenv.add-response-header = ( "Strict-Transport-Security" => "${STRICT_TRANSPORT_SECURITY}" )
}
url.access-deny = ( ${HOST_FILES.map((file) => `"/${file}"`).join(', ')} )

$HTTP["url"] =~ "${hashedPattern(base)}" {
${headersWith(CACHE_CONTROL.hashed)}
} else {
${headersWith(CACHE_CONTROL.other)}
}

deflate.allowed-encodings = ( "gzip" )
deflate.mimetypes = ( ${COMPRESSIBLE_TYPES.map((type) => `"${type}"`).join(', ')} )

url.redirect-code = 301
url.redirect = (
${redirects.map(({ from, to }) => `  "^${escapeDots(from)}(?:\\?.*)?$" => "${to}\${qsa}"`).join(',\n')}
)
${tls ? tlsLines(tls) : ''}`;

const tlsLines = ({ port, certificate, key }: NonNullable<ServerPlace['tls']>): string => `
$SERVER["socket"] == ":${port}" {
  ssl.engine = "enable"
  ssl.pemfile = "${certificate}"
  ssl.privkey = "${key}"
}
$HTTP["scheme"] == "http" {
  $HTTP["host"] =~ "^([^:]+)" {
    url.redirect = ( "" => "https://%1${port === 443 ? '' : `:${port}`}\${url.path}\${qsa}" )
  }
}
`;

const MIME_TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.xml': 'text/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.ics': CALENDAR_TYPE,
  '.md': MARKDOWN_TYPE,
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': MANIFEST_TYPE,
} as const;

const headersWith = (cacheControl: string): string =>
  `  setenv.set-response-header = (\n${Object.entries({ ...HEADERS, 'Cache-Control': cacheControl })
    .map(([name, value]) => `    "${name}" => "${value}"`)
    .join(',\n')}\n  )`;
