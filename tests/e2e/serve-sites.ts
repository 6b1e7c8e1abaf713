import { sendFile, startServer } from '../static-server.ts';
import { OWN_SITE, SITES } from './sites.ts';

/** Serves the built sites while Playwright runs, each at a port that nobody uses, and tells the tests the ports. */
export default async function serveSites(): Promise<() => void> {
  const servers = await Promise.all(
    [...Object.values(SITES), OWN_SITE].map(async ({ base, outDir, portVariable }) => {
      const { server, port } = await startServer((request, response) => sendFile(outDir, base, request, response));
      process.env[portVariable] = String(port);
      return server;
    }),
  );
  return () => {
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
  };
}
