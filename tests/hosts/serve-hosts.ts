import { spawn } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { holdPorts } from '../static-server.ts';
import { findProgram, INSTANCES, portOf, portVariable, SITES, type Instance } from './hosts.ts';

/** Serves the built sites with every installed host while Playwright runs, at ports that nobody uses, and tells the tests the ports. */
export default async function serveHosts(): Promise<() => void> {
  const instances = INSTANCES.filter(({ host }) => findProgram(host));
  const variables = instances.flatMap((instance) => [portVariable(instance, 'http'), portVariable(instance, 'https')]);
  const { ports, release } = await holdPorts(variables.length);
  for (const [at, variable] of variables.entries()) process.env[variable] = String(ports[at]);
  await release();
  const servers = await Promise.all(instances.map(startHost));
  return () => {
    for (const server of servers) server.kill();
  };
}

async function startHost(instance: Instance) {
  const { host, site } = instance;
  const server = spawn(process.execPath, ['tests/hosts/serve.ts', host, site, String(process.pid)], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const deadline = Date.now() + 30_000;
  for (;;) {
    if (server.exitCode !== null) throw new Error(`${host} does not start.`);
    const isReady = await fetch(`http://localhost:${portOf(instance)}${SITES[site].base}`, { redirect: 'manual' }).then(
      ({ status }) => status < 400,
      () => false,
    );
    if (isReady) return server;
    if (Date.now() > deadline) throw new Error(`${host} at ${site} does not answer.`);
    await setTimeout(100);
  }
}
