import type { Trail } from './follow-redirects.ts';
import { notFoundWords } from './not-found-words.ts';
import { readPageText } from './page-text.ts';

/** What is known of an address. `mayPass`: it may be otherwise in a minute. `isOffline`: it may be so because this machine has no network. */
export type Verdict =
  | { state: 'works' }
  /** It has moved for good. */
  | { state: 'moved'; to: string }
  /** `soft-404`: it answers as if all were well, with a page that says otherwise. `busy`: its server asks for fewer requests. */
  | { state: 'dead' | 'soft-404' | 'stalled' | 'unclear' | 'busy'; why: string; mayPass?: boolean; isOffline?: boolean };

/** Failures of a connection that browsers have too, by the codes of Node and OpenSSL. */
const FAILURES = [
  { codes: /^(?:ENOTFOUND|EAI_AGAIN|EAI_FAIL)$/, why: 'no server has its name', isOffline: true },
  { codes: /^(?:ENETUNREACH|EHOSTUNREACH|ENETDOWN)$/, why: 'its server cannot be reached', isOffline: true },
  { codes: /^ECONNREFUSED$/, why: 'its server takes no connections', isOffline: false },
  { codes: /^CERT_(?!UNTRUSTED)|SELF_SIGNED|ALTNAME/, why: 'its certificate is not valid', isOffline: false },
  { codes: /^(?:EPROTO|ERR_SSL_)/, why: 'its server cannot do TLS', isOffline: false },
];

/** The paths of home pages: `/`, `/index.html`, `/en/`. */
const HOME = /^\/(?:(?:index|home|default)(?:\.\w{1,5})?|[a-z]{2}(?:[-_][a-z]{2})?)?\/?$/i;

/** The last part of the path of a page that says that another is missing. */
const ERROR_PAGE = /\/(?:error[-_]?)?(?:404|page[-_]?not[-_]?found|not[-_]?found|404[-_]?error)(?:\.\w{1,5})?\/?$/i;

/** Says what an address has come to, by the way that it led. */
export function judgeTrail(url: string, { redirects, end }: Trail): Verdict {
  const last = redirects.at(-1)?.to ?? url;
  if (end.kind === 'circle') return { state: 'unclear', why: 'its redirects lead round in a circle' };
  if (end.kind === 'bad redirect')
    return { state: 'unclear', why: `it leads to \`${end.location.slice(0, 100)}\`, which is no web address` };
  if (end.kind === 'stalled') return { state: 'stalled', why: 'its server did not answer in time', mayPass: true };
  if (end.kind === 'failed') return judgeFailure(end.code);
  const { status, type, body } = end;
  if (status === 404 || status === 410) return { state: 'dead', why: `its server answers ${status}` };
  if (status === 429) return { state: 'busy', why: 'its server asks for fewer requests' };
  if (status < 200 || status > 299)
    return { state: 'unclear', why: `its server answers ${status}`, mayPass: status >= 500 && status <= 599 };
  if (HOME.test(new URL(last).pathname) && !isHome(url)) return { state: 'soft-404', why: 'it leads to the home page' };
  if (redirects.length > 0 && ERROR_PAGE.test(new URL(last).pathname)) return { state: 'soft-404', why: `it leads to ${last}` };
  const words = type === '' || /html|xml/.test(type) ? notFoundWords(readPageText(body, type)) : undefined;
  if (words !== undefined) return { state: 'soft-404', why: `its page says “${words.slice(0, 80)}”` };
  const firstTemporary = redirects.findIndex(({ isPermanent }) => !isPermanent);
  const moved = (firstTemporary === -1 ? redirects : redirects.slice(0, firstTemporary)).at(-1);
  return moved ? { state: 'moved', to: moved.to } : { state: 'works' };
}

function judgeFailure(code: string): Verdict {
  const failure = FAILURES.find(({ codes }) => codes.test(code));
  const named = code === '' ? '' : ` (${code})`;
  if (failure) return { state: 'dead', why: `${failure.why}${named}`, mayPass: true, isOffline: failure.isOffline };
  return { state: 'unclear', why: `its server sends no proper answer${named}`, mayPass: true };
}

/** Whether an address is that of a home page; `/?p=12` is that of an article. */
function isHome(address: string): boolean {
  const { pathname, search } = new URL(address);
  return HOME.test(pathname) && search === '';
}

/** Whether readers who follow the address do not find the text. */
export const isGone = (verdict: Verdict | undefined): boolean => verdict?.state === 'dead' || verdict?.state === 'soft-404';
