import { readArchive } from '../archive/load/read-and-check.ts';
import { HOSTS } from '../hosts/all-hosts.ts';
import { servedOf } from '../integration/emit/host-files.ts';
import { exitWith, settings } from '../settings.ts';
import { SHARDED_PIPELINES } from '../hosts/sharded-pipelines.ts';

/** The least and the most machines that print the pages: GitLab takes no more than 200 jobs of a kind. */
const MACHINES = { least: 2, most: 200 };

/**
 * Prints the configuration of a host: `npm run -s host -- nginx`. `ROOT=` and `PORT=` say where a server finds what; with `CERTIFICATE=`
 * and `KEY=`, two files, it answers by TLS at the port 443. `npm run -s host -- github 8` prints a pipeline in which 8 machines print the pages.
 */
const [name = '', machines] = process.argv.slice(2);
const host = HOSTS[name];
if (!host) {
  console.error(`Name a host: ${Object.keys(HOSTS).join(', ')}.`);
  process.exit(1);
}
if (machines !== undefined) {
  printShardedPipeline(name, machines);
  process.exit();
}
const { ROOT = '/var/www/readout', PORT = '80', CERTIFICATE: certificate, KEY: key } = process.env;
const place = { root: ROOT, port: Number(PORT), tls: certificate && key ? { port: 443, certificate, key } : undefined };
process.stdout.write(host(servedOf(readArchive(settings.contentDir).archive), place));

function printShardedPipeline(name: string, machines: string): void {
  const pipeline = SHARDED_PIPELINES[name];
  if (!pipeline)
    exitWith(`Only pipelines are for several machines: ${Object.keys(SHARDED_PIPELINES).join(', ')}. Leave out \`${machines}\`.`);
  const number = /^\d+$/.test(machines) ? Number(machines) : 0;
  if (number < MACHINES.least || number > MACHINES.most)
    exitWith(`\`${machines}\` is no number of machines: name one from ${MACHINES.least} to ${MACHINES.most}, or leave it out for one.`);
  process.stdout.write(pipeline(number));
}
