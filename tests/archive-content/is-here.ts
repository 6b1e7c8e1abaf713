import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { OWN_SITE } from '../e2e/sites.ts';

/**
 * Whether this desk has the content that the project came with. The first briefing of that is never renamed, because its address is
 * promised; a desk that writes content of its own deletes it.
 */
export const isArchiveHere = (): boolean => existsSync(join(OWN_SITE.contentDir, 'briefings/2021-04-06-lavrov-islamabad.md'));
