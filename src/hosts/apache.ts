import { CACHE, COMPRESSED, hashedPattern, HEADERS, type Served } from './headers.ts';

/** For Apache: the `.htaccess` that lies in the built folder; it needs `AllowOverride All` there. */
export const apache = ({ base, redirects }: Served): string => `\
Options -Indexes
DirectoryIndex index.html
ErrorDocument 404 ${base}404.html
AddDefaultCharset utf-8

<IfModule mod_headers.c>
${Object.entries(HEADERS)
  .map(([name, value]) => `  Header always set ${name} "${value}"`)
  .join('\n')}
  Header set Cache-Control "${CACHE.other}"
  <If "%{REQUEST_URI} =~ m#${hashedPattern(base)}#">
    Header set Cache-Control "${CACHE.hashed}"
  </If>
</IfModule>

<IfModule mod_deflate.c>
  <IfModule mod_filter.c>
    AddOutputFilterByType DEFLATE ${COMPRESSED.join(' ')}
  </IfModule>
</IfModule>

<IfModule mod_alias.c>
${redirects.map(({ from, to }) => `  RedirectMatch 301 "^${from.replaceAll('.', '\\.')}$" "${to}"`).join('\n')}
</IfModule>
`;
