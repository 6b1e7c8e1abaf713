import type { Country, Organization, Person, Place, WithContext } from 'schema-dts';
import type { Entity } from '../../archive/model/entity.ts';
import type { ExternalIds } from '../../schemas/fields/external-ids.ts';
import { absoluteUrl, routes } from './routes.ts';

const TYPES = { person: 'Person', country: 'Country', place: 'Place', organisation: 'Organization' } as const;

/** Describes an entity that has identifiers elsewhere to those who join data, by the terms of https://schema.org. Undefined for all others. */
export function jsonLdOfEntity(entity: Entity): WithContext<Person | Country | Place | Organization> | undefined {
  if (entity.type === 'topic' || !entity.same) return undefined;
  const { wikidata, iso3, gw }: ExternalIds = entity.same;
  const identifier = [
    ...(iso3 ? [{ '@type': 'PropertyValue' as const, propertyID: 'ISO 3166-1 alpha-3', value: iso3 }] : []),
    ...(gw ? [{ '@type': 'PropertyValue' as const, propertyID: 'Gleditsch and Ward number', value: gw }] : []),
  ];
  return {
    '@context': 'https://schema.org',
    '@type': TYPES[entity.type],
    name: entity.name,
    url: absoluteUrl(routes.entity(entity)),
    ...(wikidata && { sameAs: `https://www.wikidata.org/entity/${wikidata}` }),
    ...(identifier.length > 0 && { identifier }),
  };
}
