import type { Archive } from '../../archive/model/archive.ts';
import type { Country, Entity } from '../../archive/model/entity.ts';
import { messages } from '../../i18n/messages.ts';
import { ownName, type NativeName } from './names/native-name.ts';
import { entityFeed, relationshipFeed } from '../follow/thread-feed.ts';
import { routes } from '../meta/routes.ts';
import { entitiesWithPage } from '../../archive/facts/entities-with-page.ts';
import { SUBJECT_LISTS } from '../../archive/model/entities-by-id.ts';

/** A page that can be found by name: that of an entity or relationship. Published in `names.json` and its parts, so field names and types are permanent. */
export interface NamedPage {
  text: string;
  href: string;
  type: Entity['type'] | 'pair';
  /** The native name. */
  own?: NativeName | undefined;
  /** All other names: in other scripts, former names, other spellings, an abbreviation. */
  others: string[];
  /** Has it no feed, as no briefing is about it? */
  noFeed?: boolean | undefined;
}

/** All entities and relationships that have a page, for searches by name in the browser. */
export function namedPages(archive: Archive): NamedPage[] {
  const entities = SUBJECT_LISTS.flatMap((list) => entitiesWithPage(list, archive));
  return [
    ...entities.map((entity) => ({
      text: entity.name,
      href: routes.entity(entity),
      type: entity.type,
      own: ownName(entity),
      others: otherNames(entity),
      noFeed: entityFeed(entity, archive) ? undefined : true,
    })),
    ...[...archive.relationships.values()].map((relationship) => ({
      text: messages.relationship.title(relationship.countries[0].name, relationship.countries[1].name),
      href: routes.relationship(relationship.slug),
      type: 'pair' as const,
      others: relationshipNames(...relationship.countries),
      noFeed: relationshipFeed(relationship, archive) ? undefined : true,
    })),
  ];
}

/** The names of two countries side by side, in every language in which both have a name. */
const relationshipNames = (a: Country, b: Country): string[] =>
  a.names.flatMap(({ text, lang }) => b.names.filter((other) => other.lang === lang).map((other) => `${text} – ${other.text}`));

/** The other names of an entity, each once. */
export function otherNames(entity: Entity): string[] {
  const short = entity.type === 'organisation' && entity.short ? [entity.short] : [];
  const others = [...short, ...entity.names.map(({ text }) => text), ...entity.aliases];
  return [...new Set(others)].filter((name) => name !== entity.name);
}
