import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { caddyfile } from '../../src/hosts/caddy.ts';
import { lighttpdConfig } from '../../src/hosts/lighttpd.ts';
import { nginxConfig } from '../../src/hosts/nginx.ts';
import type { ServerPlace, ServedSite } from '../../src/hosts/host-settings.ts';

/** The former and the present name of the one briefing of the sites that are served. */
export const MOVED = { from: '2021-04-06-berg-north', to: '2021-04-06-berg-sudopol' } as const;

const OUT = 'tests/.out/hosts';

/** The sites that every host serves: the folder that the host is given, and the built site in it. */
export const SITES = {
  root: { base: '/', root: `${OUT}/root`, outDir: `${OUT}/root` },
  path: { base: '/sub/path/', root: `${OUT}/path`, outDir: `${OUT}/path/sub/path` },
} as const;

export type SiteName = keyof typeof SITES;

export interface Host {
  /** The program, and the Debian packages that bring it. */
  program: string;
  packages: string[];
  /** Its configuration around the printed one: what a distribution brings and a test must bring itself. */
  configuration: (served: ServedSite, place: ServerPlace, dir: string) => string;
  arguments: (file: string, place: ServerPlace) => string[];
  /** Does it redirect, and show the site's own page where there is none? */
  isConfigured: boolean;
  compresses: boolean;
  sendsHeaders: boolean;
}

/** The hosts that are tried. The last two are served by Python and by a model of a bucket behind a function. */
export const HOSTS = {
  nginx: {
    program: 'nginx',
    packages: ['nginx-light'],
    configuration: (served, place, dir) => `\
${process.getuid?.() === 0 ? 'user root;\n' : ''}daemon off;
pid ${dir}/pid;
error_log stderr;
events {}
http {
  include /etc/nginx/mime.types;
  access_log off;
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((it) => `  ${it}_temp_path ${dir}/${it};`).join('\n')}
  ${nginxConfig(served, place)}
}`,
    arguments: (file) => ['-e', 'stderr', '-c', file],
    isConfigured: true,
    compresses: true,
    sendsHeaders: true,
  },
  apache: {
    program: 'apache2',
    packages: ['apache2'],
    // What it is told otherwise lies in the built folder: `.htaccess`.
    configuration: (_, { root, port }, dir) => `\
ServerRoot ${dir}
ServerName localhost
Listen ${port}
PidFile ${dir}/pid
ErrorLog ${dir}/error.log
Mutex file:${dir}
${['mpm_event', 'authz_core', 'dir', 'mime', 'alias', 'headers', 'filter', 'deflate']
  .map((it) => `LoadModule ${it}_module /usr/lib/apache2/modules/mod_${it}.so`)
  .join('\n')}
TypesConfig /etc/mime.types
DocumentRoot ${root}
<Directory ${root}>
  AllowOverride All
  Require all granted
</Directory>`,
    arguments: (file) => ['-D', 'FOREGROUND', '-f', file],
    isConfigured: true,
    compresses: true,
    sendsHeaders: true,
  },
  caddy: {
    program: 'caddy',
    packages: ['caddy'],
    configuration: (served, place) => `{\n\tadmin off\n\tauto_https off\n\tlog {\n\t\tlevel ERROR\n\t}\n}\n${caddyfile(served, place)}`,
    arguments: (file) => ['run', '--config', file, '--adapter', 'caddyfile'],
    isConfigured: true,
    compresses: true,
    sendsHeaders: true,
  },
  lighttpd: {
    program: 'lighttpd',
    packages: ['lighttpd', 'lighttpd-mod-deflate'],
    configuration: (served, place) => lighttpdConfig(served, place),
    arguments: (file) => ['-D', '-f', file],
    isConfigured: true,
    compresses: true,
    sendsHeaders: true,
  },
  python: {
    program: 'python3',
    packages: ['python3'],
    configuration: () => '',
    arguments: (_, { root, port }) => ['-m', 'http.server', String(port), '--directory', root],
    isConfigured: false,
    compresses: false,
    sendsHeaders: false,
  },
  bucket: {
    program: 'node',
    packages: ['nodejs'],
    configuration: () => '',
    arguments: (_, { root, port }) => ['tests/hosts/bucket.ts', root, String(port)],
    isConfigured: true,
    compresses: false,
    sendsHeaders: true,
  },
} as const satisfies Record<string, Host>;

export type HostName = keyof typeof HOSTS;

const PATHS = (process.env['PATH'] ?? '').split(':').concat('/usr/sbin', '/usr/local/sbin');

/** Where the program of a host lies, if it is installed. */
export const findProgram = (name: HostName): string | undefined =>
  name === 'bucket' ? process.execPath : PATHS.map((dir) => join(dir, HOSTS[name].program)).find((path) => existsSync(path));

/** Every host that is installed with every site, each at a port of its own. */
export const INSTANCES = (Object.keys(HOSTS) as HostName[]).flatMap((host, row) =>
  (Object.keys(SITES) as SiteName[]).map((site, column) => ({ host, site, port: 4640 + 2 * row + column })),
);

export type Instance = (typeof INSTANCES)[number];

/** Where the site of an instance lies, and what its host is told. */
export const placeOf = ({ site, port }: Instance): ServerPlace => ({ root: resolve(SITES[site].root), port });

export const servedAt = ({ site }: Instance): ServedSite => {
  const { base } = SITES[site];
  return { base, redirects: [{ from: `${base}briefings/${MOVED.from}/`, to: `${base}briefings/${MOVED.to}/` }] };
};

/** The folder for what the host of an instance writes. */
export const folderOf = ({ host, site }: Instance): string => resolve(OUT, 'run', `${host}-${site}`);
