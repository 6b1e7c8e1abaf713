import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram, folderOf, HOSTS, INSTANCES, placeOf, servedAt } from './hosts.ts';

/** Serves a built site with a host until it is stopped, or until its parent is gone: `node tests/hosts/serve.ts nginx path <pid of the parent>`. */
const [host, site, parent] = process.argv.slice(2);
const instance = INSTANCES.find((it) => it.host === host && it.site === site);
const program = instance && findProgram(instance.host);
if (!instance || !program) throw new Error(`There is no host ${host ?? ''} for the site ${site ?? ''}.`);
const dir = folderOf(instance);
mkdirSync(dir, { recursive: true });
const file = join(dir, 'configuration');
writeFileSync(file, HOSTS[instance.host].configuration(servedAt(instance), placeOf(instance), dir));
// Python tells of every request.
const stdio = ['ignore', 'inherit', instance.host === 'python' ? 'ignore' : 'inherit'] as const;
const server = spawn(program, HOSTS[instance.host].arguments(file, placeOf(instance)), { stdio: [...stdio] });
server.on('exit', (code) => process.exit(code ?? 1));
process.on('SIGTERM', () => server.kill());
setInterval(() => process.ppid === Number(parent) || server.kill(), 500);
