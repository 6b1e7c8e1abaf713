import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { settings } from '../../settings.ts';

/** Where a build writes down something of the site in its folder for the next; a site in another folder has another record. */
export const recordFile = (ending: string): string =>
  join('node_modules', '.cache', 'readout', `${createHash('sha256').update(settings.outDir).digest('hex').slice(0, 12)}${ending}`);
