import { hasPage } from '../../archive/facts/entities-with-page.ts';
import type { Entity } from '../../archive/model/entity.ts';
import type { Archive } from '../../archive/model/archive.ts';
import { routes } from '../meta/routes.ts';

/** A text, and the address to which it links if there is one. */
export interface Link {
  text: string;
  href?: string | undefined;
  /** The language of the text, if it is not that of the site. */
  lang?: string | undefined;
}

/** The name of an entity, linked to its page if it has one. */
export const entityLink = (entity: Entity, archive: Archive, text = entity.name): Link => ({
  text,
  href: hasPage(entity, archive) ? routes.entity(entity) : undefined,
});

/** The parties of a commitment or figure, by the ids of countries, organisations and people. */
export const partyLinks = (ids: string[], archive: Archive): Link[] =>
  ids.flatMap((id) => {
    const entity = archive.countries.get(id) ?? archive.organisations.get(id) ?? archive.people.get(id);
    return entity ? [entityLink(entity, archive)] : [];
  });
