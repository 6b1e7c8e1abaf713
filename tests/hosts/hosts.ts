import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { apacheSite } from '../../src/hosts/apache.ts';
import { caddyfile } from '../../src/hosts/caddy.ts';
import { lighttpdConfig } from '../../src/hosts/lighttpd.ts';
import { nginxConfig } from '../../src/hosts/nginx.ts';
import type { ServerPlace, ServedSite } from '../../src/hosts/host-settings.ts';

/** Two former names of the one briefing of the sites that are served, one of them as long as a name may be, and its present name. */
export const MOVED = {
  from: '2021-04-06-berg-north',
  longFrom: `2021-04-06-${'berg-'.repeat(12)}north`,
  to: '2021-04-06-berg-sudopol',
} as const;

const OUT = 'tests/.out/hosts';

/** The files of a certificate for `localhost` that nobody signed. */
export const CERTIFICATE = { certificate: resolve(OUT, 'localhost.pem'), key: resolve(OUT, 'localhost.key') };

/** The sites that every host serves: the folder that the host is given, and the built site in it. */
export const SITES = {
  root: { base: '/', root: `${OUT}/root`, outDir: `${OUT}/root` },
  path: { base: '/sub/path/', root: `${OUT}/path`, outDir: `${OUT}/path/sub/path` },
  /** The first once more, by TLS. */
  secure: { base: '/', root: `${OUT}/root`, outDir: `${OUT}/root` },
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
  terminatesTls: boolean;
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
    terminatesTls: true,
  },
  apache: {
    program: 'apache2',
    packages: ['apache2'],
    // What it is told otherwise lies in the built folder: `.htaccess`.
    configuration: (served, place, dir) => `\
ServerRoot ${dir}
ServerName localhost
Listen ${place.port}
${process.getuid?.() === 0 ? 'User www-data\nGroup www-data\n' : ''}PidFile ${dir}/pid
ErrorLog ${dir}/error.log
Mutex file:${dir}
${['mpm_event', 'authz_core', 'dir', 'mime', 'alias', 'headers', 'filter', 'deflate', 'rewrite', 'ssl', 'http2']
  .map((it) => `LoadModule ${it}_module /usr/lib/apache2/modules/mod_${it}.so`)
  .join('\n')}
TypesConfig /etc/mime.types
${place.tls ? `Listen ${place.tls.port}\n` : ''}${apacheSite(served, place)}`,
    arguments: (file) => ['-D', 'FOREGROUND', '-f', file],
    isConfigured: true,
    compresses: true,
    sendsHeaders: true,
    terminatesTls: true,
  },
  caddy: {
    program: 'caddy',
    packages: ['caddy'],
    configuration: (served, place) => `{\n\tadmin off\n\tauto_https off\n\tlog {\n\t\tlevel ERROR\n\t}\n}\n${caddyfile(served, place)}`,
    arguments: (file) => ['run', '--config', file, '--adapter', 'caddyfile'],
    isConfigured: true,
    compresses: true,
    sendsHeaders: true,
    terminatesTls: true,
  },
  lighttpd: {
    program: 'lighttpd',
    packages: ['lighttpd', 'lighttpd-mod-deflate', 'lighttpd-mod-openssl'],
    configuration: (served, place) => lighttpdConfig(served, place),
    arguments: (file) => ['-D', '-f', file],
    isConfigured: true,
    compresses: true,
    sendsHeaders: true,
    terminatesTls: existsSync('/usr/lib/lighttpd/mod_openssl.so'),
  },
  python: {
    program: 'python3',
    packages: ['python3'],
    configuration: () => '',
    arguments: (_, { root, port }) => ['-m', 'http.server', String(port), '--directory', root],
    isConfigured: false,
    compresses: false,
    sendsHeaders: false,
    terminatesTls: false,
  },
  bucket: {
    program: 'node',
    packages: ['nodejs'],
    configuration: () => '',
    arguments: (_, { root, port }) => ['tests/hosts/bucket.ts', root, String(port)],
    isConfigured: true,
    compresses: false,
    sendsHeaders: true,
    terminatesTls: false,
  },
} as const satisfies Record<string, Host>;

export type HostName = keyof typeof HOSTS;

const PATHS = (process.env['PATH'] ?? '').split(':').concat('/usr/sbin', '/usr/local/sbin');

const findInPath = (program: string): string | undefined => PATHS.map((dir) => join(dir, program)).find((path) => existsSync(path));

/** Where the program of a host lies, if it is installed. */
export const findProgram = (name: HostName): string | undefined => (name === 'bucket' ? process.execPath : findInPath(HOSTS[name].program));

/** Whether a certificate for the tests can be made here; without one no host is tried by TLS. */
export const CAN_CERTIFY: boolean = findInPath('openssl') !== undefined;

/** Every host with every site that it can serve. */
export const INSTANCES = (Object.keys(HOSTS) as HostName[]).flatMap((host) =>
  (Object.keys(SITES) as SiteName[])
    .filter((site) => site !== 'secure' || (CAN_CERTIFY && HOSTS[host].terminatesTls))
    .map((site) => ({ host, site })),
);

export type Instance = (typeof INSTANCES)[number];

/** The variables by which `serve-hosts.ts` tells the tests at which ports an instance answers, with TLS or without. */
export const portVariable = ({ host, site }: Instance, scheme: 'http' | 'https'): string => `READOUT_TEST_PORT_${host}_${site}_${scheme}`;

/** The port at which an instance answers while the tests run. */
export const portOf = (instance: Instance, scheme: 'http' | 'https' = 'http'): number =>
  Number(process.env[portVariable(instance, scheme)] ?? 0);

/** Where the site of an instance lies, and what its host is told. */
export const placeOf = (instance: Instance): ServerPlace => ({
  root: resolve(SITES[instance.site].root),
  port: portOf(instance),
  tls: instance.site === 'secure' ? { port: portOf(instance, 'https'), ...CERTIFICATE } : undefined,
});

export const servedAt = ({ site }: Instance): ServedSite => {
  const { base } = SITES[site];
  const to = `${base}briefings/${MOVED.to}/`;
  return { base, redirects: [MOVED.from, MOVED.longFrom].map((from) => ({ from: `${base}briefings/${from}/`, to })) };
};

/** The folder for what the host of an instance writes. */
export const folderOf = ({ host, site }: Instance): string => resolve(OUT, 'run', `${host}-${site}`);
