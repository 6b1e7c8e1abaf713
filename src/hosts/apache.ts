import {
  CACHE_CONTROL,
  COMPRESSIBLE_TYPES,
  hashedPattern,
  HEADERS,
  HIDDEN,
  HOST_FILES,
  MEDIA_TYPES,
  STRICT_TRANSPORT_SECURITY,
  type ServedSite,
  type ServerPlace,
} from './host-settings.ts';

const escapeDots = (path: string): string => path.replaceAll('.', '\\.');

const errorPages = (base: string): string => [403, 404].map((status) => `ErrorDocument ${status} ${base}404.html`).join('\n');

const HEADER_LINES = [
  ...Object.entries(HEADERS).map(([name, value]) => `  Header always set ${name} "${value}"`),
  `  Header always set Strict-Transport-Security "${STRICT_TRANSPORT_SECURITY}" "expr=%{HTTPS} == 'on'"`,
].join('\n');

/** For Apache: the `.htaccess` of the built folder, for which the server must have `AllowOverride All`. */
export const htaccess = ({ base, redirects }: ServedSite): string => `\
Options -Indexes
DirectoryIndex index.html
${errorPages(base)}
AddDefaultCharset utf-8

<IfModule mod_mime.c>
${Object.entries(MEDIA_TYPES)
  .map(([ending, type]) => `  AddType "${type}" .${ending}`)
  .join('\n')}
</IfModule>

<IfModule mod_headers.c>
${HEADER_LINES}
  # Without it in a response of a few bytes, a shared cache would forget that a file has two codings.
  Header always merge Vary Accept-Encoding "expr=%{REQUEST_STATUS} == 304"
  # mod_deflate adds the coding to the tag of a file; without it the tag that a browser sends back is that of the file again.
  RequestHeader edit* If-None-Match '-(?:gzip|br)"' '"'
  # Redirects have it too, or a browser would keep them when the name is in use again.
  Header always set Cache-Control "${CACHE_CONTROL.other}"
  <If "%{REQUEST_URI} =~ m#${hashedPattern(base)}#">
    Header always set Cache-Control "${CACHE_CONTROL.hashed}"
  </If>
</IfModule>

<IfModule mod_deflate.c>
  <IfModule mod_filter.c>
    AddOutputFilterByType DEFLATE ${COMPRESSIBLE_TYPES.join(' ')}
  </IfModule>
</IfModule>

<IfModule mod_alias.c>
  RedirectMatch 404 "${HIDDEN}"
  RedirectMatch 404 "^${escapeDots(base)}(?:${HOST_FILES.map(escapeDots).join('|')})$"
${redirects.map(({ from, to }) => `  RedirectMatch 301 "^${escapeDots(from)}$" "${to}"`).join('\n')}
</IfModule>
`;

/** For Apache: a file for `/etc/apache2/sites-available/`, by which it serves the folder as its `.htaccess` says, with mod_ssl by TLS. */
export const apacheSite = ({ base }: ServedSite, { root, port, tls }: ServerPlace): string => {
  const served = `  DocumentRoot ${root}
  <Directory ${root}>
    AllowOverride All
    Require all granted
  </Directory>
  # What Apache refuses before it reads the file in the folder has the page and the headers of the site too.
  TraceEnable off
${errorPages(base)}
  <IfModule mod_headers.c>
${HEADER_LINES}
  </IfModule>`;
  if (!tls) return `<VirtualHost *:${port}>\n${served}\n</VirtualHost>\n`;
  return `\
<VirtualHost *:${port}>
  RewriteEngine On
  # The line of the request has the path as it was asked for; Apache's own variables have it decoded.
  RewriteCond "%{HTTP_HOST} %{THE_REQUEST}" "^([^: ]+)\\S* \\S+ (/[^? ]*)"
  RewriteRule ^ https://%1${tls.port === 443 ? '' : `:${tls.port}`}%2 [R=301,L,NE]
  RewriteRule ^ - [F]
</VirtualHost>

<VirtualHost *:${tls.port}>
  Protocols h2 http/1.1
  SSLEngine on
  SSLCertificateFile ${tls.certificate}
  SSLCertificateKeyFile ${tls.key}
${served}
</VirtualHost>
`;
};
