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
  type ServedSite,
  type ServerPlace,
} from './host-settings.ts';

const escapeDots = (path: string): string => path.replaceAll('.', '\\.');

/** For Apache: the `.htaccess` of the built folder, for which the server must have `AllowOverride All`. */
export const htaccess = ({ base, redirects }: ServedSite): string => `\
Options -Indexes
DirectoryIndex index.html
ErrorDocument 404 ${base}404.html
ErrorDocument 403 ${base}404.html
AddDefaultCharset utf-8

<IfModule mod_mime.c>
  AddType ${MANIFEST_TYPE} .webmanifest
  AddType "${CALENDAR_TYPE}" .ics
  AddType "${MARKDOWN_TYPE}" .md
</IfModule>

<IfModule mod_headers.c>
${Object.entries(HEADERS)
  .map(([name, value]) => `  Header always set ${name} "${value}"`)
  .join('\n')}
  Header always set Strict-Transport-Security "${STRICT_TRANSPORT_SECURITY}" "expr=%{HTTPS} == 'on'"
  # mod_deflate adds the coding to the tag of a file; without it the tag that a browser sends back is that of the file again.
  RequestHeader edit* If-None-Match '-(?:gzip|br)"' '"'
  Header set Cache-Control "${CACHE_CONTROL.other}"
  <If "%{REQUEST_URI} =~ m#${hashedPattern(base)}#">
    Header set Cache-Control "${CACHE_CONTROL.hashed}"
  </If>
</IfModule>

<IfModule mod_deflate.c>
  <IfModule mod_filter.c>
    AddOutputFilterByType DEFLATE ${COMPRESSIBLE_TYPES.join(' ')}
  </IfModule>
</IfModule>

<IfModule mod_alias.c>
  RedirectMatch 404 "^${escapeDots(base)}(?:${HOST_FILES.map(escapeDots).join('|')})$"
${redirects.map(({ from, to }) => `  RedirectMatch 301 "^${escapeDots(from)}$" "${to}"`).join('\n')}
</IfModule>
`;

/** For Apache: a file for `/etc/apache2/sites-available/`, by which it serves the folder as its `.htaccess` says, with mod_ssl by TLS. */
export const apacheSite = (_: ServedSite, { root, port, tls }: ServerPlace): string => {
  const served = `  DocumentRoot ${root}
  <Directory ${root}>
    AllowOverride All
    Require all granted
  </Directory>`;
  if (!tls) return `<VirtualHost *:${port}>\n${served}\n</VirtualHost>\n`;
  return `\
<VirtualHost *:${port}>
  RewriteEngine On
  RewriteCond %{HTTP_HOST} ^([^:]+)
  RewriteRule ^ https://%1${tls.port === 443 ? '' : `:${tls.port}`}%{REQUEST_URI} [R=301,L,NE]
</VirtualHost>

<VirtualHost *:${tls.port}>
  SSLEngine on
  SSLCertificateFile ${tls.certificate}
  SSLCertificateKeyFile ${tls.key}
${served}
</VirtualHost>
`;
};
