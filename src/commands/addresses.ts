import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArchive } from '../archive/read-archive.ts';
import { heldAddresses, unheldAddresses } from '../build/addresses.ts';
import { lettersTo } from '../build/letters.ts';
import { ADDRESSES } from '../schemas/addresses.ts';
import { formatLetters } from '../schemas/letter.ts';
import { settings } from '../settings.ts';

/** Adds every address of the content as it is to those that the site has promised to keep. It takes none away. */
const letters = lettersTo(settings.contentDir);
if (letters.length > 0) {
  console.error(formatLetters(letters));
  process.exit(1);
}
const held = [...new Set(heldAddresses(settings.contentDir).filter((line) => line !== ''))];
const fresh = unheldAddresses(held, readArchive(settings.contentDir).archive);
writeFileSync(join(settings.contentDir, ADDRESSES), `${[...held, ...fresh].sort().join('\n')}\n`);
console.log(`${held.length + fresh.length} addresses are held, ${fresh.length} of them from now on.`);
