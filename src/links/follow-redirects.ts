import type { Answer, Method, Request } from './request.ts';

/** The way from an address to the last answer. */
export interface Trail {
  /** The redirects, in their order, each with the address to which it leads. */
  redirects: { isPermanent: boolean; to: string }[];
  /** The last answer, or why there is none. */
  end: Answer | { kind: 'circle' } | { kind: 'bad redirect'; location: string };
}

/** More redirects than any browser follows count as a circle. */
const MOST_REDIRECTS = 20;

const PERMANENT = [301, 308];
const REDIRECTS = [...PERMANENT, 302, 303, 307];

/**
 * Asks for an address and follows its redirects. It asks with `HEAD` first, which tells redirects and files without their bodies, and with `GET`
 * where a page is to be read, or where `HEAD` is refused or says that something is wrong: some servers know only `GET`.
 */
export async function followRedirects(url: string, request: Request): Promise<Trail> {
  const redirects: Trail['redirects'] = [];
  const asked = new Set<string>();
  let method: Method = 'HEAD';
  let at = withoutFragment(url);
  for (;;) {
    if (asked.has(`${method} ${at}`) || redirects.length > MOST_REDIRECTS) return { redirects, end: { kind: 'circle' } };
    asked.add(`${method} ${at}`);
    const answer = await request(method, at);
    if (answer.kind === 'answered' && answer.location !== undefined && REDIRECTS.includes(answer.status)) {
      const to = URL.parse(answer.location, at);
      if (!to || !/^https?:$/.test(to.protocol)) return { redirects, end: { kind: 'bad redirect', location: answer.location } };
      // A redirect keeps the fragment of the address unless it has its own.
      if (to.hash === '') to.hash = new URL(redirects.at(-1)?.to ?? url).hash;
      redirects.push({ isPermanent: PERMANENT.includes(answer.status), to: to.href });
      at = withoutFragment(to.href);
    } else if (method === 'HEAD' && !isFileThatIsThere(answer) && !isUnreachable(answer)) method = 'GET';
    else return { redirects, end: answer };
  }
}

/** Whether nothing but the answer to `HEAD` is needed: the address works and has no page whose words could say otherwise. */
const isFileThatIsThere = (answer: Answer): boolean =>
  answer.kind === 'answered' && answer.status >= 200 && answer.status < 300 && answer.type !== '' && !/html|xml/.test(answer.type);

/** Whether no other method would help: the server cannot be found or takes no connections, or asks for fewer requests. */
const isUnreachable = (answer: Answer): boolean =>
  answer.kind === 'failed' ? !/^(?:HPE_|UND_ERR_|ECONNRESET|EPIPE)/.test(answer.code) : answer.kind === 'answered' && answer.status === 429;

function withoutFragment(address: string): string {
  const url = new URL(address);
  url.hash = '';
  return url.href;
}
