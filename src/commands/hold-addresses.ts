import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unheldAddresses } from '../integration/held-addresses.ts';
import { ADDRESSES } from '../validation/read/addresses-file-name.ts';
import { settings } from '../settings.ts';
import { validArchive } from './valid-archive.ts';

/** Adds every address of the content as it is to those that the site has promised to keep. It takes none away. */
const { archive, held: lines } = validArchive();
const held = [...new Set(lines.filter((line) => line !== ''))];
const added = unheldAddresses(held, archive);
writeFileSync(join(settings.contentDir, ADDRESSES), `${[...held, ...added].sort().join('\n')}\n`);
console.log(`${held.length + added.length} addresses are held, ${added.length} of them from now on.`);
