import { basename } from 'node:path';
import type { VFile } from 'vfile';
import type { Archive } from '../archive/archive.ts';
import type { Briefing } from '../archive/briefing.ts';

/** Gives the archive as it is when a body is rendered; while an editor works it changes between renderings. */
export type CurrentArchive = () => Archive;

/** The briefing whose body is being rendered; undefined for the site's own pages. */
export const briefingOf = (archive: CurrentArchive, file: VFile): Briefing | undefined =>
  archive().briefingById.get(basename(file.path, '.md'));
