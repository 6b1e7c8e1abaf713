import { messages } from '../../i18n/messages.ts';
import { site } from '../../site.ts';
import { absoluteUrl, routes } from './routes.ts';

/** How long the file holds, in days; RFC 9116 wants less than a year. */
const VALID_DAYS = 360;

/**
 * The `security.txt` of the site, as RFC 9116 has it. It expires some time after `day`, the day for which the site is built, because an
 * old file may name somebody who no longer answers.
 */
export function securityTxt(day: string): string {
  const expires = expiryOf(day);
  const url = absoluteUrl(routes.securityTxt());
  return `Contact: mailto:${site.security}\nExpires: ${expires}T00:00:00Z\nPreferred-Languages: ${messages.lang}\nCanonical: ${url}\n`;
}

/** That the file of a site built for `day` has expired by `now`, in one sentence with what to do; undefined where it has not. */
export function securityTxtProblem(day: string, now: string): string | undefined {
  const expires = expiryOf(day);
  if (now < expires) return undefined;
  return `security.txt expired on ${expires}, because the site is built for ${day}, the day of its last commit: commit a change, or build with SOURCE_DATE_EPOCH=.`;
}

const expiryOf = (day: string): string => new Date(Date.parse(day) + VALID_DAYS * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
