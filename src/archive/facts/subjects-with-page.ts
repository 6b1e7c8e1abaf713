import type { Archive } from '../model/archive.ts';
import { subjectKey, type Subject } from '../model/subject.ts';
import type { SubjectList } from '../model/subjects.ts';

/** Whether a subject has a page: whether it appears in a visit. A page about any other would be empty. */
export const hasPage = (subject: Subject, { appearances }: Pick<Archive, 'appearances'>): boolean => appearances.has(subjectKey(subject));

/** The subjects of a list that have a page. */
export const subjectsWithPage = (list: SubjectList, archive: Archive): Subject[] =>
  [...archive[list].values()].filter((subject: Subject) => hasPage(subject, archive));
