import { CACHE_CONTROL, COMPRESSIBLE_TYPES, hashedPattern, HEADERS, type ServerPlace, type ServedSite } from './host-settings.ts';

/** For nginx: a file for `/etc/nginx/conf.d/`. */
export const nginxConfig = ({ base, redirects }: ServedSite, { root, port }: ServerPlace): string => `\
map $uri $readout_moved {
  default "";
${redirects.map(({ from, to }) => `  ${from} ${to};`).join('\n')}
}

map $uri $readout_cache {
  default "${CACHE_CONTROL.other}";
  "~${hashedPattern(base)}" "${CACHE_CONTROL.hashed}";
}

server {
  listen ${port};
  root ${root};
  index index.html;
  error_page 404 ${base}404.html;
  absolute_redirect off;
  charset utf-8;
  charset_types text/plain text/css text/csv text/calendar;

${Object.entries({ ...HEADERS, 'Cache-Control': '$readout_cache' })
  .map(([name, value]) => `  add_header ${name} "${value}" always;`)
  .join('\n')}

  # The first line takes the .gz that a build with COMPRESS=1 puts beside a file; the others compress what has none.
  gzip_static on;
  gzip on;
  gzip_vary on;
  gzip_min_length 1000;
  gzip_types ${COMPRESSIBLE_TYPES.filter((type) => type !== 'text/html').join(' ')};

  if ($readout_moved) {
    return 301 $readout_moved;
  }
}
`;
