import type { Archive } from '../archive/model/archive.ts';
import { readArchive, readLetters } from '../archive/load/read-archive.ts';
import type { Letter } from '../validation/diagnostics/diagnostic.ts';
import { heldAddresses, judgeAddresses } from './held-addresses.ts';

const judged = new WeakMap<Archive, Letter[]>();

/**
 * Every letter that the authors of a content folder must get; those on addresses only when all files pass, or half would be lost.
 * The same list until a file changes.
 */
export function lettersTo(contentDir: string): Letter[] {
  const letters = readLetters(contentDir);
  if (letters.length > 0) return letters;
  const { archive } = readArchive(contentDir);
  const lost = judged.get(archive) ?? judgeAddresses(heldAddresses(contentDir), archive);
  judged.set(archive, lost);
  return lost;
}
