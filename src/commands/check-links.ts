import { parseArgs } from 'node:util';
import { setTimeout as wait } from 'node:timers/promises';
import { readBuildInput } from '../integration/read-build-input.ts';
import { makeHostQueue } from '../links/host-queue.ts';
import { lookAtAddresses, NoNetworkError } from '../links/look-at-addresses.ts';
import { printFindings } from '../links/print-findings.ts';
import { makeRequest, userAgentOf } from '../links/request.ts';
import { sourceLinks } from '../links/source-links.ts';
import { openVerdictRecord } from '../links/verdict-record.ts';
import { exitWith, settings } from '../settings.ts';
import { site } from '../site.ts';
import { formatDiagnostics } from '../validation/diagnostics/diagnostic.ts';

/**
 * Looks at the address of every source on the web and lists what has moved, died or fallen silent. Exit code 0: it ran, whatever it found;
 * 1: it could not, because of the content, an option or the network, and says so on the standard error.
 */
const USAGE = `npm run check:links

  --fresh   look again at what was looked at in the last seven days`;

/** Between two requests to one host, in milliseconds, and for one request with its body. */
const PAUSE = 2_000;
const TIME_OUT = 20_000;

const RECORD = 'node_modules/.cache/readout/links.jsonl';
const ARCHIVE = 'https://archive.org/';

const options = readOptions();
const { archive, diagnostics } = readBuildInput(settings.contentDir);
if (diagnostics.length > 0 || !archive) exitWith(formatDiagnostics(diagnostics));
const links = sourceLinks(archive);
const userAgent = userAgentOf({ name: site.name, address: settings.origin + settings.base, corrections: site.corrections });
try {
  const verdicts = await lookAtAddresses(
    links.map(({ url }) => url),
    {
      request: makeRequest(userAgent, () => AbortSignal.timeout(TIME_OUT)),
      queue: makeHostQueue(() => wait(PAUSE)),
      record: openVerdictRecord(RECORD, options.fresh ? Infinity : undefined),
      lifeline: ARCHIVE,
      onProgress: (done, all) => {
        if (done % 25 === 0 || done === all) console.error(`${done} of ${all}`);
      },
    },
  );
  console.log(printFindings(links, verdicts));
  process.exit(0); // open connections would keep the process for some seconds
} catch (error) {
  if (error instanceof NoNetworkError) exitWith(`${error.message} Run this again with a network; what was found is kept.`);
  throw error;
}

function readOptions() {
  try {
    const { values } = parseArgs({ options: { fresh: { type: 'boolean' }, help: { type: 'boolean' } } });
    return values.help ? exitWith(USAGE) : values;
  } catch (error) {
    return exitWith(`${(error as Error).message}\n\n${USAGE}`);
  }
}
