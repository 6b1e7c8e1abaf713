import { readArchive, readLetters } from '../archive/read-archive.ts';
import type { Letter } from '../schemas/letter.ts';
import { heldAddresses, judgeAddresses } from './addresses.ts';

/** Every letter that the authors of a content folder must get; those on addresses only when all files pass, or half would be lost. */
export function lettersTo(contentDir: string): Letter[] {
  const letters = readLetters(contentDir);
  return letters.length > 0 ? letters : judgeAddresses(heldAddresses(contentDir), readArchive(contentDir).archive);
}
