import { makeArchive, type Archive } from '../../src/archive/model/archive.ts';
import type { Briefing } from '../../src/archive/model/briefing.ts';
import { getById } from '../../src/archive/model/entities-by-id.ts';
import type { Visit } from '../../src/archive/model/visit.ts';
import { makeContent, type ContentFields } from './make-content.ts';

/** The archive of the test world with the given content. */
export const archiveOf = (fields: ContentFields, today = '2026-01-01'): Archive => makeArchive(makeContent(fields), today);

/** A briefing of an archive by its id. */
export const briefingIn = ({ briefingById }: Archive, id: string): Briefing => getById(briefingById, id);

/** A visit of an archive by the id of its briefing. */
export const visitIn = (archive: Archive, id: string): Visit => briefingIn(archive, id).visit;
