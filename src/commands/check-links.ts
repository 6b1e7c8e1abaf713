import { parseArgs } from 'node:util';
import { setTimeout as wait } from 'node:timers/promises';
import { readBuildInput } from '../integration/read-build-input.ts';
import type { Verdict } from '../links/judge-trail.ts';
import { makeHostQueue } from '../links/host-queue.ts';
import { lookAtAddresses, NoNetworkError } from '../links/look-at-addresses.ts';
import { printFilled, printFindings } from '../links/print-findings.ts';
import { makeRequest, userAgentOf, type Request } from '../links/request.ts';
import { sourceLinks } from '../links/source-links.ts';
import { openVerdictRecord } from '../links/verdict-record.ts';
import { fillArchived } from './fill-archived.ts';
import { exitWith, settings } from '../settings.ts';
import { site } from '../site.ts';
import { formatDiagnostics } from '../validation/diagnostics/diagnostic.ts';

/**
 * Looks at the address of every source on the web and lists what has moved, died or fallen silent. Exit code 0: it ran, whatever it found;
 * 1: it could not, or not to the end, because of the content, an option, the network or the archive, and says so on the standard error.
 */
const USAGE = `npm run check:links

  --archive   fill in \`archived\` of sources and documents that are gone, with the copy that the Wayback Machine has nearest to their date
  --fresh     look again at what was looked at in the last seven days`;

/** Between two requests to one host, in milliseconds, and for one request with its body. */
const PAUSE = 2_000;
const TIME_OUT = 20_000;

const RECORD = 'node_modules/.cache/readout/links.jsonl';
const ARCHIVE = 'https://archive.org/';

const options = readOptions();
const { archive, diagnostics } = readBuildInput(settings.contentDir);
if (diagnostics.length > 0 || !archive) exitWith(formatDiagnostics(diagnostics, settings.contentDir));
let links = sourceLinks(archive);
const userAgent = userAgentOf({ name: site.name, address: settings.origin + settings.base, corrections: site.corrections });
const request = makeRequest(userAgent, () => AbortSignal.timeout(TIME_OUT));
const queue = makeHostQueue(() => wait(PAUSE));
const record = openVerdictRecord(RECORD, options.fresh ? Infinity : undefined);
const onProgress = (done: number, all: number): void => {
  if (done % 25 === 0 || done === all) console.error(`${done} of ${all}`);
};
try {
  const urls = links.map(({ url }) => url);
  const verdicts = await lookAtAddresses(urls, { request, queue, record, lifeline: ARCHIVE, onProgress });
  if (options.archive) await fillAndPrint(verdicts);
  console.log(printFindings(links, verdicts));
  process.exit(); // open connections would keep the process for some seconds
} catch (error) {
  if (error instanceof NoNetworkError) exitWith(`${error.message} Run this again with a network; what was found is kept.`);
  throw error;
}

async function fillAndPrint(verdicts: Map<string, Verdict>): Promise<void> {
  const inTurn: Request = (method, url) => queue(new URL(url).host, () => request(method, url));
  const { failure, filled, ...rest } = await fillArchived(settings.contentDir, links, verdicts, { request: inTurn, base: ARCHIVE });
  links = rest.links;
  console.log(`${printFilled(filled)}\n`);
  if (failure === undefined) return;
  console.error(`The Wayback Machine cannot be asked: ${failure}. Run this again later; what was filled in stays.\n`);
  process.exitCode = 1;
}

function readOptions() {
  try {
    const { values } = parseArgs({ options: { archive: { type: 'boolean' }, fresh: { type: 'boolean' }, help: { type: 'boolean' } } });
    return values.help ? exitWith(USAGE) : values;
  } catch (error) {
    return exitWith(`${(error as Error).message}\n\n${USAGE}`);
  }
}
