import { readAndCheck, type CheckedReading } from '../archive/load/read-and-check.ts';
import type { Archive } from '../archive/model/archive.ts';
import type { Diagnostic } from '../validation/diagnostics/diagnostic.ts';
import { fingerprintOfValue } from '../fingerprint.ts';
import { contentFingerprint } from '../validation/read/read-content.ts';
import { settings } from '../settings.ts';
import { checkAddresses, checkAddressList, heldAddresses } from './held-addresses.ts';

/** The files from which a site is made, as one reading found them: the content, and the list of promised addresses. */
export interface BuildInput extends CheckedReading {
  /** The addresses that the site has promised to keep. */
  held: string[];
}

const lostAddresses = new WeakMap<Archive, Diagnostic[]>();

/**
 * Reads and checks a content folder. Addresses are checked only where all files pass, or half of them would be lost. The diagnostics are
 * one and the same list until a file changes.
 */
export function readBuildInput(contentDir: string): BuildInput {
  const reading = readAndCheck(contentDir, settings.origin + settings.base);
  const { fingerprint, diagnostics, archive } = reading;
  const held = heldAddresses(contentDir);
  const source = { ...reading, fingerprint: fingerprintOfValue([fingerprint, held]), held };
  if (diagnostics.length > 0 || !archive) return source;
  const lost = lostAddresses.get(archive) ?? [...checkAddressList(contentDir), ...checkAddresses(held, archive)];
  lostAddresses.set(archive, lost);
  return { ...source, diagnostics: lost };
}

/** The fingerprint that `readBuildInput` would give now; nothing is parsed or checked. */
export const buildInputFingerprint = (contentDir: string): string =>
  fingerprintOfValue([contentFingerprint(contentDir), heldAddresses(contentDir)]);
