import { readArchive } from '../archive/load/read-archive.ts';
import { servedOf } from '../integration/emit/host-files.ts';
import { apache } from '../hosts/apache.ts';
import { caddy } from '../hosts/caddy.ts';
import { cloudfront } from '../hosts/cloudfront.ts';
import type { Place, Served } from '../hosts/headers.ts';
import { lighttpd } from '../hosts/lighttpd.ts';
import { nginx } from '../hosts/nginx.ts';
import { github, gitlab } from '../hosts/pipelines.ts';
import { headersFile, redirectsFile } from '../hosts/pages-files.ts';
import { vercel } from '../hosts/vercel.ts';
import { settings } from '../settings.ts';

/** What each host is told, by the name under which it is asked for. */
const HOSTS: Record<string, (served: Served, place: Place) => string> = {
  nginx,
  apache,
  caddy,
  lighttpd,
  cloudfront,
  vercel,
  github,
  gitlab,
  _headers: headersFile,
  _redirects: redirectsFile,
};

/** Prints the configuration of a host: `npm run -s host -- nginx`; `ROOT=` and `PORT=` say where the server finds what. */
const [name = ''] = process.argv.slice(2);
const host = HOSTS[name];
if (!host) {
  console.error(`Name a host: ${Object.keys(HOSTS).join(', ')}.`);
  process.exit(1);
}
const place = { root: process.env['ROOT'] ?? '/var/www/readout', port: Number(process.env['PORT'] ?? 80) };
process.stdout.write(host(servedOf(readArchive(settings.contentDir).archive), place));
