import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { makeHostQueue } from '../../../src/links/host-queue.ts';
import type { Verdict } from '../../../src/links/judge-trail.ts';
import { lookAtAddresses } from '../../../src/links/look-at-addresses.ts';
import { makeRequest, userAgentOf, type Request } from '../../../src/links/request.ts';
import { openVerdictRecord } from '../../../src/links/verdict-record.ts';
import { makeFolder } from '../make-folder.ts';
import { startHostileServer, type Behaviour } from './hostile-server.ts';

const USER_AGENT = userAgentOf({ name: 'Readout', address: 'https://readout.example/', corrections: 'desk@readout.example' });

/** The end of the patience with the last request, for servers that never answer. */
let abort: () => void;

/** Ends it. */
export const endPatience = (): void => abort();

const newTimeOut = (): AbortSignal => {
  const controller = new AbortController();
  abort = () => controller.abort();
  return controller.signal;
};

/** A server that never answers. */
export const stall: Behaviour = () => endPatience();

/** Looks at paths of a server that behaves as told. `recordPath` is the file of an earlier run. */
export async function look(
  behaviours: Record<string, Behaviour>,
  paths = Object.keys(behaviours),
  {
    recordPath = join(makeFolder([]), 'links.jsonl'),
    request = makeRequest(USER_AGENT, newTimeOut),
  }: { recordPath?: string; request?: Request } = {},
) {
  const server = await startHostileServer(behaviours);
  onTestFinished(server.close);
  const urlOf = (path: string) => (path.startsWith('/') ? `${server.origin}${path}` : path);
  const run = () =>
    lookAtAddresses(paths.map(urlOf), {
      request,
      queue: makeHostQueue(() => Promise.resolve()),
      record: openVerdictRecord(recordPath),
      lifeline: `${server.origin}/lifeline`,
    });
  const verdicts = await run();
  return { ...server, run, recordPath, verdicts, of: (path: string): Verdict | undefined => verdicts.get(urlOf(path)) };
}
