import { isUtf8 } from 'node:buffer';

/** What came of one request. */
export type Answer =
  | {
      kind: 'answered';
      status: number;
      /** Where a redirect leads, as the server wrote it. */
      location?: string | undefined;
      /** The media type with its parameters, in lower case. */
      type: string;
      /** The beginning of the body; empty for `HEAD` and redirects. */
      body: Uint8Array;
    }
  | { kind: 'stalled' }
  /** `code` is that of Node, such as `ENOTFOUND`, or empty. */
  | { kind: 'failed'; code: string };

export type Method = 'HEAD' | 'GET';

/** Sends one request. It never throws. */
export type Request = (method: Method, url: string) => Promise<Answer>;

/** The most that is read of a body, in bytes after decompression: titles stand below long lists of scripts and styles. */
const MOST_READ = 300_000;

/**
 * Makes requests under the name `userAgent`. `newTimeOut` returns a signal that aborts when a request, its body included, has taken too long.
 * Redirects are not followed.
 */
export const makeRequest =
  (userAgent: string, newTimeOut: () => AbortSignal): Request =>
  async (method, url) => {
    const signal = newTimeOut();
    try {
      const headers = { 'user-agent': userAgent, accept: 'text/html, application/xhtml+xml, */*;q=0.8' };
      const response = await fetch(url, { method, headers, signal, redirect: 'manual' });
      const location = response.headers.get('location') ?? undefined;
      const isReading = method === 'GET' && response.ok;
      if (!isReading) await response.body?.cancel();
      const body = isReading ? await readBeginning(response) : new Uint8Array();
      if (signal.aborted && body.length === 0) return { kind: 'stalled' };
      return {
        kind: 'answered',
        status: response.status,
        location: location === undefined ? undefined : readAsUtf8(location),
        type: (response.headers.get('content-type') ?? '').toLowerCase(),
        body,
      };
    } catch (error) {
      const code = codeOf(error);
      return signal.aborted || code === 'UND_ERR_CONNECT_TIMEOUT' ? { kind: 'stalled' } : { kind: 'failed', code };
    }
  };

/** The beginning of a body, or as much of it as came before its server broke it off or fell silent. */
async function readBeginning({ body }: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const reader = (body as ReadableStream<Uint8Array> | null)?.getReader();
  try {
    for (let length = 0; reader && length < MOST_READ;) {
      const { done, value } = await reader.read();
      if (done) break;
      chunks.push(value);
      length += value.length;
    }
    await reader?.cancel();
  } catch {
    // What came is judged.
  }
  return Buffer.concat(chunks).subarray(0, MOST_READ);
}

/** Headers are read as Latin-1; many servers write addresses in UTF-8. */
function readAsUtf8(header: string): string {
  const bytes = Buffer.from(header, 'latin1');
  return isUtf8(bytes) ? bytes.toString('utf8') : header;
}

/** `fetch` wraps the error of the connection. */
function codeOf(error: unknown): string {
  const cause: unknown = error instanceof Error && error.cause !== undefined ? error.cause : error;
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' ? code : '';
}

/** The name under which the check asks: what it is, whose it is, and whom to write to. Headers hold only ASCII. */
export function userAgentOf(site: { name: string; address: string; corrections: string }): string {
  const name = site.name.normalize('NFKD').replaceAll(/[^A-Za-z0-9]/g, '');
  return `${name}LinkCheck/1.0 (+${new URL(site.address).href}; ${site.corrections.replaceAll(/[^!-~]/g, '')})`;
}
