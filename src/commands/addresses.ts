import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArchive } from '../archive/load/read-archive.ts';
import { heldAddresses, unheldAddresses } from '../integration/held-addresses.ts';
import { checkContent } from '../integration/check-content.ts';
import { ADDRESSES } from '../validation/read/addresses-file.ts';
import { formatDiagnostics } from '../validation/diagnostics/diagnostic.ts';
import { settings } from '../settings.ts';

/** Adds every address of the content as it is to those that the site has promised to keep. It takes none away. */
const diagnostics = checkContent(settings.contentDir);
if (diagnostics.length > 0) {
  console.error(formatDiagnostics(diagnostics));
  process.exit(1);
}
const held = [...new Set(heldAddresses(settings.contentDir).filter((line) => line !== ''))];
const fresh = unheldAddresses(held, readArchive(settings.contentDir).archive);
writeFileSync(join(settings.contentDir, ADDRESSES), `${[...held, ...fresh].sort().join('\n')}\n`);
console.log(`${held.length + fresh.length} addresses are held, ${fresh.length} of them from now on.`);
