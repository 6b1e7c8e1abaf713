import {
  CACHE_CONTROL,
  COMPRESSIBLE_TYPES,
  hashedPattern,
  HEADERS,
  HIDDEN,
  HOST_FILES,
  MEDIA_TYPES,
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
${Object.entries(MEDIA_TYPES)
  .map(([ending, type]) => `  ".${ending}" => "${type}",`)
  .join('\n')}
  "" => "application/octet-stream"
)

$HTTP["scheme"] == "https" {
  setenv.add-response-header = ( "Strict-Transport-Security" => "${STRICT_TRANSPORT_SECURITY}" )
}
# Without the second half \`index.html/x\` would be a page too.
$HTTP["url"] =~ "${HIDDEN}|^${escapeDots(base)}.*\\.[a-z_]+/" {
  url.access-deny = ( "" )
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

const headersWith = (cacheControl: string): string =>
  `  setenv.set-response-header = (\n${Object.entries({ ...HEADERS, 'Cache-Control': cacheControl })
    .map(([name, value]) => `    "${name}" => "${value}"`)
    .join(',\n')}\n  )`;
