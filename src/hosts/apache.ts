import { CACHE_CONTROL, COMPRESSIBLE_TYPES, hashedPattern, HEADERS, type ServedSite } from './host-settings.ts';

/** For Apache: the `.htaccess` of the built folder, for which the server must have `AllowOverride All`. */
export const htaccess = ({ base, redirects }: ServedSite): string => `\
Options -Indexes
DirectoryIndex index.html
ErrorDocument 404 ${base}404.html
AddDefaultCharset utf-8

<IfModule mod_headers.c>
${Object.entries(HEADERS)
  .map(([name, value]) => `  Header always set ${name} "${value}"`)
  .join('\n')}
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
${redirects.map(({ from, to }) => `  RedirectMatch 301 "^${from.replaceAll('.', '\\.')}$" "${to}"`).join('\n')}
</IfModule>
`;
