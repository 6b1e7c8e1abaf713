import type { Archive } from '../../archive/model/archive.ts';
import { journeyListViews, entityListViews, relationshipListViews } from './entity-lists.ts';
import type { ListView } from './name-list-view.ts';
import type { NameList } from '../meta/routes.ts';
import { SUBJECT_LISTS } from '../../archive/model/entities-by-id.ts';

/** The lists of names, which are also the folders of their pages. */
export const NAME_LISTS = [...SUBJECT_LISTS, 'relationships', 'journeys'] satisfies NameList[];

/** The pages of a list of names: the first and, if the list is too long for one page, the pages by letter or year. */
export function nameListPages(list: NameList, archive: Archive): [ListView, ...ListView[]] {
  if (list === 'relationships') return relationshipListViews(archive);
  return list === 'journeys' ? journeyListViews(archive) : entityListViews(list, archive);
}

/** The pages by letter or year of all lists of names. */
export const listPartPages = (archive: Archive): { list: NameList; view: ListView }[] =>
  NAME_LISTS.flatMap((list) => {
    const [, ...parts] = nameListPages(list, archive);
    return parts.map((view) => ({ list, view }));
  });
