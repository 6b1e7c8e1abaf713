import type { Archive } from '../model/archive.ts';
import { entityKey, type Entity } from '../model/entity.ts';
import type { EntityList } from '../model/entities-by-id.ts';

/** Whether an entity has a page: whether it appears in a visit. A page about any other would be empty. */
export const hasPage = (entity: Entity, { appearances }: Pick<Archive, 'appearances'>): boolean => appearances.has(entityKey(entity));

/** The entities of a list that have a page. */
export const entitiesWithPage = (list: EntityList, archive: Archive): Entity[] =>
  [...archive[list].values()].filter((entity: Entity) => hasPage(entity, archive));
