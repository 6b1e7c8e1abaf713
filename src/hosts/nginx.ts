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

/** For nginx: a file for `/etc/nginx/conf.d/`. Moved addresses are locations, because the size of a map's keys is limited. From 1.25 on nginx warns of `http2` in `listen`, but older ones know no other way. */
export const nginxConfig = ({ base, redirects }: ServedSite, { root, port, tls }: ServerPlace): string => `\
map $uri $readout_cache {
  default "${CACHE_CONTROL.other}";
  "~${hashedPattern(base)}" "${CACHE_CONTROL.hashed}";
}

# Without a value the header is not sent.
map $https $readout_hsts {
  default "";
  on "${STRICT_TRANSPORT_SECURITY}";
}

${
  tls
    ? `server {
  listen ${port};
  return 301 https://$host${tls.port === 443 ? '' : `:${tls.port}`}$request_uri;
}

server {
  listen ${tls.port} ssl http2;
  ssl_certificate ${tls.certificate};
  ssl_certificate_key ${tls.key};
  ssl_protocols TLSv1.2 TLSv1.3;`
    : `server {
  listen ${port};`
}
  root ${root};
  index index.html;
  error_page 404 ${base}404.html;
  error_page 403 =404 ${base}404.html;
  absolute_redirect off;
  charset utf-8;
  charset_types ${Object.values(MEDIA_TYPES).filter(isCoded).map(withoutCoding).filter(isNotHtml).join(' ')};
  types {
${Object.entries(MEDIA_TYPES)
  .map(([ending, type]) => `    ${withoutCoding(type)} ${ending};`)
  .join('\n')}
  }
  default_type application/octet-stream;

${Object.entries({ ...HEADERS, 'Strict-Transport-Security': '$readout_hsts', 'Cache-Control': '$readout_cache' })
  .map(([name, value]) => `  add_header ${name} "${value}" always;`)
  .join('\n')}

  # The first line takes the .gz that a build with COMPRESS=1 puts beside a file; the others compress what has none.
  gzip_static on;
  gzip on;
  gzip_vary on;
  gzip_min_length 1000;
  gzip_types ${COMPRESSIBLE_TYPES.filter(isNotHtml).join(' ')};

  location ~ ${HIDDEN} { return 404; }
${HOST_FILES.map((file) => `  location = ${base}${file} { return 404; }`).join('\n')}
${redirects.map(({ from, to }) => `  location = ${from} { return 301 ${to}$is_args$args; }`).join('\n')}
}
`;

const isCoded = (type: string): boolean => type.includes(';');
const withoutCoding = (type: string): string => type.replace(/;.*/, '');

/** nginx adds this type to each of its lists itself, and warns of one that names it again. */
const isNotHtml = (type: string): boolean => type !== 'text/html';
