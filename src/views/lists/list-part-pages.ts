import type { Archive } from '../../archive/model/archive.ts';
import { journeysViews, listViews, relationshipsViews } from './lists.ts';
import type { ListView } from './name-list.ts';
import type { NameList } from '../meta/routes.ts';
import { SUBJECT_LISTS } from '../pages/subject.ts';

/** Every page of a letter or year of a list of names that is too long for one page. */
export const listPages = (archive: Archive): { list: NameList; view: ListView }[] =>
  [
    ...SUBJECT_LISTS.map((list) => ({ list, views: listViews(list, archive) })),
    { list: 'relationships' as const, views: relationshipsViews(archive) },
    { list: 'journeys' as const, views: journeysViews(archive) },
  ].flatMap(({ list, views: [, ...parts] }) => parts.map((view) => ({ list, view })));
