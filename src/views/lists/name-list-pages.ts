import type { Archive } from '../../archive/model/archive.ts';
import { journeyListViews, subjectListViews, relationshipListViews } from './subject-lists.ts';
import type { ListView } from './name-list.ts';
import type { NameList } from '../meta/routes.ts';
import { SUBJECT_LISTS } from '../../archive/model/subjects.ts';

/** The lists of names, by the name of their folder. */
export const NAME_LISTS = [...SUBJECT_LISTS, 'relationships', 'journeys'] satisfies NameList[];

/** The pages of a list of names: the first one and, where the list is too long for one page, one for each letter or year. */
export function nameListPages(list: NameList, archive: Archive): [ListView, ...ListView[]] {
  if (list === 'relationships') return relationshipListViews(archive);
  return list === 'journeys' ? journeyListViews(archive) : subjectListViews(list, archive);
}

/** Every page of a letter or year of all lists of names. */
export const listPartPages = (archive: Archive): { list: NameList; view: ListView }[] =>
  NAME_LISTS.flatMap((list) => {
    const [, ...parts] = nameListPages(list, archive);
    return parts.map((view) => ({ list, view }));
  });
