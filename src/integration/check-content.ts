import type { Archive } from '../archive/model/archive.ts';
import { readArchive, readDiagnostics } from '../archive/load/read-archive.ts';
import type { Diagnostic } from '../validation/diagnostics/diagnostic.ts';
import { heldAddresses, checkAddresses } from './held-addresses.ts';

const judged = new WeakMap<Archive, Diagnostic[]>();

/**
 * Every diagnostic that the authors of a content folder must get; those on addresses only when all files pass, or half would be lost.
 * The same list until a file changes.
 */
export function checkContent(contentDir: string): Diagnostic[] {
  const diagnostics = readDiagnostics(contentDir);
  if (diagnostics.length > 0) return diagnostics;
  const { archive } = readArchive(contentDir);
  const lost = judged.get(archive) ?? checkAddresses(heldAddresses(contentDir), archive);
  judged.set(archive, lost);
  return lost;
}
