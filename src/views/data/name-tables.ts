import { hasPage } from '../../archive/facts/entities-with-page.ts';
import type { Archive } from '../../archive/model/archive.ts';
import type { Entity } from '../../archive/model/entity.ts';
import { allEntities } from '../../archive/model/entities-by-id.ts';
import { FUNCTIONS } from '../../schemas/office.ts';
import { absoluteUrl, routes } from '../meta/routes.ts';
import { defineTable, listCell } from './data-table.ts';

const shared = {
  url: { type: 'address' },
  wikidata: { type: 'text' },
  aliases: { type: 'list' },
  note: { type: 'text' },
} as const;

/** The cells that most entities have in common. */
const sharedCells = (entity: Entity, archive: Archive) => ({
  url: hasPage(entity, archive) ? absoluteUrl(routes.entity(entity)) : undefined,
  wikidata: 'same' in entity ? entity.same?.wikidata : undefined,
  aliases: listCell(entity.aliases),
  note: entity.note,
});

export const peopleTable = defineTable({
  name: 'people',
  columns: {
    id: { type: 'text', required: true },
    name: { type: 'text', required: true },
    family: { type: 'text', required: true },
    ...shared,
  },
  key: ['id'],
  rows: (archive) =>
    archive.people.values().map((person) => ({
      ...{ id: person.id, name: person.name, family: person.family },
      ...sharedCells(person, archive),
    })),
});

export const officesTable = defineTable({
  name: 'offices',
  columns: {
    person: { type: 'text', required: true, idOf: 'people' },
    position: { type: 'integer', required: true },
    title: { type: 'text', required: true },
    function: { type: 'text', required: true, values: FUNCTIONS },
    country: { type: 'text', idOf: 'countries' },
    country_iso3: { type: 'text' },
    country_gw: { type: 'integer' },
    organisation: { type: 'text', idOf: 'organisations' },
    from: { type: 'date' },
    to: { type: 'date' },
    current: { type: 'boolean', required: true },
    de_facto: { type: 'boolean', required: true },
  },
  key: ['person', 'position'],
  rows: function* ({ people, countries }) {
    for (const { id, offices } of people.values())
      yield* offices.map(({ title, function: kind, country, organisation, from, to, current = false, deFacto = false }, at) => {
        const same = countries.get(country ?? '')?.same;
        return {
          ...{ person: id, position: at + 1, title, function: kind, country, country_iso3: same?.iso3, country_gw: same?.gw, organisation },
          ...{ from, to, current, de_facto: deFacto },
        };
      });
  },
});

export const countriesTable = defineTable({
  name: 'countries',
  columns: {
    id: { type: 'text', required: true },
    name: { type: 'text', required: true },
    adjective: { type: 'text', required: true },
    iso2: { type: 'text' },
    iso3: { type: 'text' },
    gw: { type: 'integer' },
    capital: { type: 'text', idOf: 'places' },
    ...shared,
  },
  key: ['id'],
  rows: (archive) =>
    archive.countries.values().map((country) => ({
      ...{ id: country.id, name: country.name, adjective: country.adjective },
      ...{ iso2: country.iso, iso3: country.same?.iso3, gw: country.same?.gw, capital: country.capital },
      ...sharedCells(country, archive),
    })),
});

export const placesTable = defineTable({
  name: 'places',
  columns: {
    id: { type: 'text', required: true },
    name: { type: 'text', required: true },
    country: { type: 'text', required: true, idOf: 'countries' },
    latitude: { type: 'number', required: true, unit: '°' },
    longitude: { type: 'number', required: true, unit: '°' },
    ...shared,
  },
  key: ['id'],
  rows: (archive) =>
    archive.places.values().map((place) => ({
      ...{ id: place.id, name: place.name, country: place.country.id, latitude: place.latitude, longitude: place.longitude },
      ...sharedCells(place, archive),
    })),
});

export const organisationsTable = defineTable({
  name: 'organisations',
  columns: {
    id: { type: 'text', required: true },
    name: { type: 'text', required: true },
    short: { type: 'text' },
    ...shared,
  },
  key: ['id'],
  rows: (archive) =>
    archive.organisations.values().map((organisation) => ({
      ...{ id: organisation.id, name: organisation.name, short: organisation.short },
      ...sharedCells(organisation, archive),
    })),
});

export const topicsTable = defineTable({
  name: 'topics',
  columns: {
    id: { type: 'text', required: true },
    name: { type: 'text', required: true },
    url: shared.url,
    aliases: shared.aliases,
    note: shared.note,
  },
  key: ['id'],
  rows: (archive) =>
    archive.topics.values().map((topic) => {
      const { url, aliases, note } = sharedCells(topic, archive);
      return { id: topic.id, name: topic.name, url, aliases, note };
    }),
});

export const namesTable = defineTable({
  name: 'names',
  columns: {
    type: { type: 'text', required: true, values: ['person', 'country', 'place', 'organisation', 'topic'] satisfies Entity['type'][] },
    id: { type: 'text', required: true },
    position: { type: 'integer', required: true },
    name: { type: 'text', required: true },
    lang: { type: 'text', required: true },
    from: { type: 'date' },
    to: { type: 'date' },
  },
  key: ['type', 'id', 'position'],
  rows: function* (archive) {
    for (const { type, id, names } of allEntities(archive))
      yield* names.map(({ text, lang, from, to }, at) => ({ type, id, position: at + 1, name: text, lang, from, to }));
  },
});
