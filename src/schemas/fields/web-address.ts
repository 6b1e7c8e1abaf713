import { z } from 'astro/zod';
import { checkCharacters } from './unwanted-characters.ts';

/** Whether a text is an address on the web that others can open: of a host with a domain, for everybody, and nothing behind it. */
export function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/\S+$/.test(text) || !URL.canParse(text)) return false;
  const { hostname, username, password } = new URL(text);
  const isHost = /^(?:[^.]+\.)+[^.\d][^.]+\.?$/.test(hostname) || hostname.startsWith('[') || /^\d+(?:\.\d+){3}$/.test(hostname);
  return isHost && username === '' && password === '' && !hasStrayEnd(text);
}

/** Whether an address ends with a sign that belongs to the sentence around it. */
const hasStrayEnd = (text: string): boolean => /[.,;>]$/.test(text) || (text.endsWith(')') && !text.includes('('));

/** The address that was probably meant by one with a slip in its beginning, or between brackets; undefined where none can be guessed. */
export function nearestAddress(written: string): string | undefined {
  const text = written.trim();
  const bare = text.startsWith('<') && text.endsWith('>') ? text.slice(1, -1) : text;
  const scheme = bare.startsWith('http://') ? 'http' : 'https';
  const address = `${scheme}://${bare.replace(/^(?:https?[:/]{1,3})+/, '')}`;
  return address !== written && isWebAddress(address) ? address : undefined;
}

/** An http or https address; `what` begins the field's description. */
export const address = (what: string) =>
  z
    .string()
    .refine(isWebAddress, { error: 'is not a web address', abort: true })
    .check(checkCharacters)
    .meta({ isAddress: true, description: `${what}, beginning with https://` });
