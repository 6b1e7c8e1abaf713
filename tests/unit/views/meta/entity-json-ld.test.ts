import { expect, it } from 'vitest';
import { allEntities } from '../../../../src/archive/model/entities-by-id.ts';
import { jsonLdOfEntity } from '../../../../src/views/meta/entity-json-ld.ts';
import { archiveOf } from '../../make-archive.ts';

const COUNTRY = { name: 'Norland', adjective: 'Norlandic', article: 'the', iso: 'NO', capital: 'nordhavn' };

/** The description of Norland where its file says what it is elsewhere. */
function describe(same: object | undefined) {
  const archive = archiveOf({ countries: { norland: { ...COUNTRY, same } } });
  const norland = allEntities(archive).find(({ id }) => id === 'norland');
  return norland && jsonLdOfEntity(norland);
}

it('a country is described with its identifiers elsewhere', () => {
  expect(describe({ wikidata: 'Q20', iso3: 'NOR', gw: 385 })).toMatchObject({
    '@type': 'Country',
    name: 'Norland',
    sameAs: 'https://www.wikidata.org/entity/Q20',
    identifier: [
      { propertyID: 'ISO 3166-1 alpha-3', value: 'NOR' },
      { propertyID: 'Gleditsch and Ward number', value: 385 },
    ],
  });
});

it('a country without them is not described', () => {
  expect(describe(undefined)).toBeUndefined();
});
