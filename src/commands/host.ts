import { HOSTS } from '../hosts/all-hosts.ts';
import { servedOf } from '../integration/emit/host-files.ts';
import type { ServerPlace } from '../hosts/host-settings.ts';
import { exitWith } from '../settings.ts';
import { SHARDED_PIPELINES } from '../hosts/sharded-pipelines.ts';
import { validArchive } from './valid-archive.ts';

/** The least and the most machines that print the pages: GitLab takes no more than 200 jobs of a kind. */
const MACHINES = { least: 2, most: 200 };

const LAST_PORT = 65_535;

/**
 * Prints the configuration of a host: `npm run -s host -- nginx`. `ROOT=` and `PORT=` say where a server finds what; with `CERTIFICATE=`
 * and `KEY=`, two files, it answers by TLS at the port 443. `npm run -s host -- github 8` prints a pipeline in which 8 machines print the pages.
 */
const [name = '', machines] = process.argv.slice(2);
const host = Object.hasOwn(HOSTS, name) ? HOSTS[name] : undefined;
if (!host) {
  console.error(`Name a host: ${Object.keys(HOSTS).join(', ')}.`);
  process.exit(1);
}
if (machines !== undefined) {
  printShardedPipeline(name, machines);
  process.exit();
}
const place = placeOf(process.env);
process.stdout.write(host(servedOf(validArchive().archive), place));

/** Where the environment says that a server finds the site. Ends the process with a sentence where its configuration would not say the same. */
function placeOf({ ROOT = '/var/www/readout', PORT = '80', CERTIFICATE = '', KEY = '' }: NodeJS.ProcessEnv): ServerPlace {
  for (const [name, path] of Object.entries({ ROOT, CERTIFICATE, KEY }))
    if (/[\s"'`\\;{}$#]/.test(path))
      exitWith(`${name}=${path} has a sign that configurations read in another way: give it a path without.`);
  if (!/^\d{1,5}$/.test(PORT) || Number(PORT) < 1 || Number(PORT) > LAST_PORT)
    exitWith(`\`${PORT}\` is no port: give PORT= a number from 1 to ${LAST_PORT}, or leave it out for 80.`);
  if ((CERTIFICATE === '') !== (KEY === '')) exitWith('TLS needs two files: give both CERTIFICATE= and KEY=, or neither.');
  return { root: ROOT, port: Number(PORT), tls: CERTIFICATE === '' ? undefined : { port: 443, certificate: CERTIFICATE, key: KEY } };
}

function printShardedPipeline(name: string, machines: string): void {
  const pipeline = SHARDED_PIPELINES[name];
  if (!pipeline)
    exitWith(`Only pipelines are for several machines: ${Object.keys(SHARDED_PIPELINES).join(', ')}. Leave out \`${machines}\`.`);
  const number = /^\d+$/.test(machines) ? Number(machines) : 0;
  if (number < MACHINES.least || number > MACHINES.most)
    exitWith(`\`${machines}\` is no number of machines: name one from ${MACHINES.least} to ${MACHINES.most}, or leave it out for one.`);
  process.stdout.write(pipeline(number));
}
