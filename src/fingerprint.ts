import { hash } from 'node:crypto';

/**
 * The identity of a text or of bytes: the same content has the same fingerprint in every process and on every machine. A build tells
 * by fingerprints alone what has changed, never by the time of a file. SHA-256 in base64url: 43 characters.
 */
export const fingerprintOf = (content: string | Uint8Array): string => hash('sha256', content, 'base64url');

/** The fingerprint of a value that consists of plain objects, lists, maps, sets, texts and numbers. A field that is undefined does not count. */
export const fingerprintOfValue = (value: unknown): string => fingerprintOf(JSON.stringify(value, mapsAsLists));

/** `JSON.stringify` prints a map or a set as an empty object. */
const mapsAsLists = (_key: string, value: unknown): unknown => (value instanceof Map || value instanceof Set ? [...value] : value);
