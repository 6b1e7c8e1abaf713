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

/** For nginx: a file for `/etc/nginx/conf.d/`. Moved addresses are locations, because the size of a map's keys is limited. */
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
  listen ${tls.port} ssl;
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
  charset_types text/plain text/css text/csv text/calendar;

${Object.entries({ ...HEADERS, 'Strict-Transport-Security': '$readout_hsts', 'Cache-Control': '$readout_cache' })
  .map(([name, value]) => `  add_header ${name} "${value}" always;`)
  .join('\n')}

  # The first line takes the .gz that a build with COMPRESS=1 puts beside a file; the others compress what has none.
  gzip_static on;
  gzip on;
  gzip_vary on;
  gzip_min_length 1000;
  gzip_types ${COMPRESSIBLE_TYPES.filter((type) => type !== 'text/html').join(' ')};

  location = ${base}site.webmanifest {
    types {}
    default_type ${MANIFEST_TYPE};
  }
  location ~ \\.ics$ {
    types {}
    default_type "${CALENDAR_TYPE}";
  }
  location ~ \\.md$ {
    types {}
    default_type "${MARKDOWN_TYPE}";
  }
${HOST_FILES.map((file) => `  location = ${base}${file} { return 404; }`).join('\n')}
${redirects.map(({ from, to }) => `  location = ${from} { return 301 ${to}$is_args$args; }`).join('\n')}
}
`;
