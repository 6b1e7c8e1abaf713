import { basename } from 'node:path';
import type { VFile } from 'vfile';
import type { Briefing } from '../archive/briefing.ts';
import type { CurrentArchive } from './plugins.ts';

/** The briefing whose body is being rendered; undefined for the site's own pages. */
export const briefingOf = (archive: CurrentArchive, file: VFile): Briefing | undefined =>
  archive().briefingById.get(basename(file.path, '.md'));
