import { themeScriptHash } from '../layouts/theme-script.ts';

const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)">/;
const CHARSET = '<meta charset="utf-8">';

/**
 * Puts a page's content security policy, which Astro writes last, before everything that it is to govern, and takes out
 * the hashes that Astro adds for scripts and styles which are files of the site: `'self'` allows those already, and hashes
 * do not compress. Only the inline theme script needs its own. Throws where the page at `path` has no policy.
 */
export function settlePolicy(html: string, path: string): string {
  const [policy, content] = POLICY.exec(html) ?? [];
  if (policy === undefined || content === undefined || !html.includes(CHARSET))
    throw new Error(`${path} has no policy, or no place for it.`);
  const settled = policy.replace(content, () => trimmed(content));
  return html.replace(policy, '').replace(CHARSET, () => CHARSET + settled);
}

const trimmed = (policy: string): string =>
  policy.replaceAll(/(?<=(?:script|style)-src )[^;]*/g, (sources) =>
    sources
      .trim()
      .split(' ')
      .filter((source) => !source.startsWith("'sha256-") || source === `'${themeScriptHash}'`)
      .join(' '),
  );
