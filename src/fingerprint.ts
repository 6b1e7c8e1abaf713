import { hash } from 'node:crypto';

/**
 * The identity of a text or of bytes: the same content has the same fingerprint in every process and on every machine. A build tells
 * by fingerprints alone what has changed, never by the time of a file. SHA-256 in base64url: 43 characters.
 */
export const fingerprintOf = (content: string | Uint8Array): string => hash('sha256', content, 'base64url');

/** The fingerprint of a value that consists of plain objects, lists, maps, sets, texts and numbers. A field that is undefined does not count. */
export const fingerprintOfValue = (value: unknown): string =>
  fingerprintOf(JSON.stringify(value, holdsMapOrSet(value) ? mapsAsLists : undefined));

/** `JSON.stringify` prints a map or a set as an empty object. */
const mapsAsLists = (_key: string, value: unknown): unknown => (isMapOrSet(value) ? [...value] : value);

const isMapOrSet = (value: unknown): value is Map<unknown, unknown> | Set<unknown> => value instanceof Map || value instanceof Set;

/** Is there a map or a set anywhere in a value? To look takes a tenth of the time that printing with `mapsAsLists` takes. */
function holdsMapOrSet(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some(holdsMapOrSet);
  if (isMapOrSet(value)) return true;
  for (const key in value) if (holdsMapOrSet(value[key as keyof typeof value])) return true;
  return false;
}
