import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArchive } from '../archive/read-archive.ts';
import { heldAddresses } from '../build/addresses.ts';
import { lettersTo } from '../build/letters.ts';
import { ADDRESSES } from '../schemas/addresses.ts';
import { formatLetters } from '../schemas/letter.ts';
import { settings } from '../settings.ts';
import { addressesOf } from '../views/addresses.ts';

/** Adds every address of the content as it is to those that the site has promised to keep. It takes none away. */
const letters = lettersTo(settings.contentDir);
if (letters.length > 0) {
  console.error(formatLetters(letters));
  process.exit(1);
}
const held = new Set(heldAddresses(settings.contentDir).filter((line) => line !== ''));
const fresh = addressesOf(readArchive(settings.contentDir).archive).filter((address) => !held.has(address));
writeFileSync(join(settings.contentDir, ADDRESSES), `${[...held, ...fresh].sort().join('\n')}\n`);
console.log(`${held.size + fresh.length} addresses are held, ${fresh.length} of them from now on.`);
