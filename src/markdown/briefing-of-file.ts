import { basename } from 'node:path';
import type { VFile } from 'vfile';
import type { Archive } from '../archive/model/archive.ts';
import type { Briefing } from '../archive/model/briefing.ts';

/** The briefing whose body is being rendered. Undefined for the site's own pages, such as `pages/about.md`. */
export const briefingOf = (archive: Archive, file: VFile): Briefing | undefined => archive.briefingById.get(basename(file.path, '.md'));
