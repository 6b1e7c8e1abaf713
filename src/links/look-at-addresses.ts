import { followRedirects } from './follow-redirects.ts';
import type { HostQueue } from './host-queue.ts';
import { judgeTrail, type Verdict } from './judge-trail.ts';
import type { Request } from './request.ts';
import type { VerdictRecord } from './verdict-record.ts';

/** What a run works with. */
export interface Look {
  request: Request;
  queue: HostQueue;
  record: VerdictRecord;
  /** An address that always answers: whether this machine has a network is asked there, where the answers leave it open. */
  lifeline: string;
  /** Is told after each address how many are done. */
  onProgress?: (done: number, all: number) => void;
}

/** The most hosts that are asked at the same time. */
const MOST_HOSTS = 6;

/** The most addresses of a host that may stall one after another before the others are left out. */
const MOST_STALLED = 2;

/** So many failures, and no answer, at the beginning make it likely that this machine has no network. */
const FIRST_FAILURES = 10;

/**
 * Looks at each address that the record does not know, and records what it finds. What may pass is looked at a second time, when all others
 * are done. Returns the verdicts of all addresses. Throws if this machine turns out to have no network; what was found before stays recorded.
 */
export async function lookAtAddresses(urls: string[], look: Look): Promise<Map<string, Verdict>> {
  const { record, onProgress } = look;
  const wanted = new Set(urls);
  const verdicts = new Map([...record.known].filter(([url]) => wanted.has(url)));
  await lookOnce(
    [...wanted].filter((url) => !verdicts.has(url)),
    look,
    (url, verdict) => {
      verdicts.set(url, verdict);
      if (!mayPass(verdict)) record.add(url, verdict);
      onProgress?.(verdicts.size, wanted.size);
    },
  );
  const again = [...wanted].filter((url) => !record.known.has(url) && verdicts.get(url)?.state !== 'busy');
  const second = new Map<string, Verdict>();
  await lookOnce(again, look, (url, verdict) => second.set(url, verdict));
  const found = [...second.values()];
  if (found.some(isOffline) && found.every((verdict) => isOffline(verdict) || verdict.state === 'stalled')) await checkNetwork(look);
  for (const [url, verdict] of second) {
    verdicts.set(url, verdict);
    if (verdict.state !== 'busy') record.add(url, verdict);
  }
  return verdicts;
}

const mayPass = (verdict: Verdict): boolean => verdict.state === 'busy' || ('mayPass' in verdict && (verdict.mayPass ?? false));
const isOffline = (verdict: Verdict): boolean => 'isOffline' in verdict && (verdict.isOffline ?? false);

/** Looks at addresses once each, host by host, a few hosts at the same time. */
async function lookOnce(urls: string[], look: Look, tell: (url: string, verdict: Verdict) => void): Promise<void> {
  const { queue } = look;
  const request = withNetworkCheck(look);
  const hosts = Map.groupBy(urls, hostOf).values();
  const inTurn: Request = (method, url) => queue(hostOf(url), () => request(method, url));
  const work = async (): Promise<void> => {
    for (const ofHost of hosts) {
      const before: Verdict[] = [];
      for (const url of ofHost) {
        const verdict = verdictOfTired(before) ?? judgeTrail(url, await followRedirects(url, inTurn));
        before.push(verdict);
        tell(url, verdict);
      }
    }
  };
  await Promise.all(Array.from({ length: MOST_HOSTS }, work));
}

/** The verdict on the other addresses of a host that is not to be asked any more: it asks for fewer requests, or has stalled again and again. */
function verdictOfTired(before: Verdict[]): Verdict | undefined {
  const last = before.at(-1);
  const isTired =
    last?.state === 'busy' || (before.length >= MOST_STALLED && before.slice(-MOST_STALLED).every(({ state }) => state === 'stalled'));
  return isTired ? last : undefined;
}

const hostOf = (url: string): string => new URL(url).host;

/** Sends requests; where the first of them all fail, asks the lifeline so that no time is spent on a machine without a network. */
function withNetworkCheck(look: Look): Request {
  let failures = 0;
  let hasAnswer = false;
  return async (method, url) => {
    const answer = await look.request(method, url);
    if (answer.kind === 'answered') hasAnswer = true;
    else failures += 1;
    if (!hasAnswer && failures === FIRST_FAILURES) await checkNetwork(look);
    return answer;
  };
}

/** Throws if not even the lifeline answers: then nothing is known of the addresses whose servers were not found. */
async function checkNetwork({ request, lifeline }: Look): Promise<void> {
  const answer = await request('HEAD', lifeline);
  if (answer.kind !== 'answered')
    throw new NoNetworkError(`Neither the servers of the sources nor ${new URL(lifeline).host} can be reached.`);
}

/** Nothing can be found out, because this machine has no network. */
export class NoNetworkError extends Error {}
