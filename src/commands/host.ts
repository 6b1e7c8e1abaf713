import { readArchive } from '../archive/load/read-and-check.ts';
import { HOSTS } from '../hosts/all-hosts.ts';
import { servedOf } from '../integration/emit/host-files.ts';
import { settings } from '../settings.ts';

/** Prints the configuration of a host: `npm run -s host -- nginx`; `ROOT=` and `PORT=` say where the server finds what. */
const [name = ''] = process.argv.slice(2);
const host = HOSTS[name];
if (!host) {
  console.error(`Name a host: ${Object.keys(HOSTS).join(', ')}.`);
  process.exit(1);
}
const place = { root: process.env['ROOT'] ?? '/var/www/readout', port: Number(process.env['PORT'] ?? 80) };
process.stdout.write(host(servedOf(readArchive(settings.contentDir).archive), place));
