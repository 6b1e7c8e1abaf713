import { readArchive } from '../archive/load/read-and-check.ts';
import { HOSTS } from '../hosts/all-hosts.ts';
import { servedOf } from '../integration/emit/host-files.ts';
import { settings } from '../settings.ts';

/**
 * Prints the configuration of a host: `npm run -s host -- nginx`. `ROOT=` and `PORT=` say where a server finds what; with `CERTIFICATE=`
 * and `KEY=`, two files, it answers by TLS at the port 443.
 */
const [name = ''] = process.argv.slice(2);
const host = HOSTS[name];
if (!host) {
  console.error(`Name a host: ${Object.keys(HOSTS).join(', ')}.`);
  process.exit(1);
}
const { ROOT = '/var/www/readout', PORT = '80', CERTIFICATE: certificate, KEY: key } = process.env;
const place = { root: ROOT, port: Number(PORT), tls: certificate && key ? { port: 443, certificate, key } : undefined };
process.stdout.write(host(servedOf(readArchive(settings.contentDir).archive), place));
