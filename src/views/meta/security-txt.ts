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
  const expires = new Date(Date.parse(day) + VALID_DAYS * 24 * 60 * 60 * 1000).toISOString().slice(0, 19);
  const url = absoluteUrl(routes.securityTxt());
  return `Contact: mailto:${site.security}\nExpires: ${expires}Z\nPreferred-Languages: ${messages.lang}\nCanonical: ${url}\n`;
}
