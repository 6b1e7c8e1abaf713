import type { Request } from './request.ts';

/** The answer of the archive to a question for a copy: an address, or that there is none; `failed` where no proper answer came. */
export type Copy = { kind: 'copy'; url: string } | { kind: 'none' } | { kind: 'failed'; why: string };

/** The address of a copy in the Wayback Machine. */
const COPY = /^https?:\/\/(web\.archive\.org\/web\/\d{4,14}\/\S+)$/;

/**
 * Asks the Wayback Machine for its copy of a page nearest to a date, `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. Only a copy of a page that answered 200
 * counts. `base` is the address of the archive, with a slash at its end. The interface: https://archive.org/help/wayback_api.php
 */
export async function findCopy(url: string, date: string | undefined, request: Request, base: string): Promise<Copy> {
  const query = new URLSearchParams({ url, ...(date === undefined ? {} : { timestamp: date.replaceAll('-', '') }) });
  const answer = await request('GET', `${base}wayback/available?${query.toString()}`);
  if (answer.kind !== 'answered')
    return { kind: 'failed', why: answer.kind === 'failed' ? `no answer (${answer.code})` : 'no answer in time' };
  if (answer.status !== 200) return { kind: 'failed', why: `it answers ${answer.status}` };
  return readAnswer(Buffer.from(answer.body).toString('utf8'));
}

function readAnswer(text: string): Copy {
  let answer: { archived_snapshots?: { closest?: { available?: unknown; status?: unknown; url?: unknown } } } | null;
  try {
    answer = JSON.parse(text) as typeof answer;
  } catch {
    return { kind: 'failed', why: 'its answer cannot be read' };
  }
  if (typeof answer?.archived_snapshots !== 'object') return { kind: 'failed', why: 'its answer cannot be read' };
  const { available, status, url } = answer.archived_snapshots.closest ?? {};
  if (available !== true || status !== '200' || typeof url !== 'string') return { kind: 'none' };
  const [, address] = COPY.exec(url) ?? [];
  return address === undefined ? { kind: 'none' } : { kind: 'copy', url: new URL(`https://${address}`).href };
}
