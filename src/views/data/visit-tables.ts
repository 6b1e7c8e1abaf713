import type { Archive } from '../../archive/model/archive.ts';
import { firstDayOf, lastDayOf } from '../../archive/model/date-arithmetic.ts';
import type { Delegate, Traveller, Visit } from '../../archive/model/visit.ts';
import { FUNCTIONS } from '../../schemas/office.ts';
import { VISIT_KINDS, VISIT_STATES } from '../../schemas/visit.ts';
import { visitHref } from '../lists/visit-pages.ts';
import { absoluteUrl } from '../meta/routes.ts';
import { defineTable, listCell } from './data-table.ts';

export const visitsTable = defineTable({
  name: 'visits',
  columns: {
    id: { type: 'text', required: true },
    url: { type: 'address', required: true },
    briefed: { type: 'boolean', required: true },
    title: { type: 'text' },
    state: { type: 'text', required: true, values: VISIT_STATES },
    kind: { type: 'text', values: VISIT_KINDS },
    date: { type: 'date', required: true },
    date_earliest: { type: 'day', required: true },
    date_latest: { type: 'day', required: true },
    year: { type: 'integer', required: true },
    begin: { type: 'date' },
    end: { type: 'date' },
    planned: { type: 'date' },
    visitors: { type: 'list', required: true },
    functions: { type: 'list' },
    from_countries: { type: 'list' },
    from_organisations: { type: 'list' },
    to_countries: { type: 'list', required: true },
    from_gw: { type: 'list' },
    to_gw: { type: 'list' },
    places: { type: 'list' },
    topics: { type: 'list' },
    journey: { type: 'text' },
    first_since: { type: 'date' },
    published: { type: 'day' },
    updated: { type: 'day' },
    note: { type: 'text' },
  },
  key: ['id'],
  rows: (archive) =>
    mapRows(archive.visits, (visit) => {
      const briefing = archive.briefingById.get(visit.id);
      return {
        id: visit.id,
        url: absoluteUrl(visitHref(visit, archive)),
        briefed: briefing !== undefined,
        title: briefing?.title,
        state: visit.state,
        kind: visit.kind,
        date: visit.date,
        date_earliest: firstDayOf(visit.date),
        date_latest: lastDayOf(visit.date),
        year: Number(visit.date.slice(0, 4)),
        begin: visit.from,
        end: visit.to,
        planned: visit.planned,
        visitors: visit.visitors.map(nameOf),
        functions: listCell(visit.visitors.map(({ office }) => office?.function)),
        from_countries: listCell(visit.sending.map(({ id }) => id)),
        from_organisations: listCell(visit.sendingOrganisations.map(({ id }) => id)),
        to_countries: visit.receiving.map(({ id }) => id),
        from_gw: listCell(visit.sending.map(({ same }) => same?.gw)),
        to_gw: listCell(visit.receiving.map(({ same }) => same?.gw)),
        places: listCell(visit.stops.map(({ place }) => place.id)),
        topics: listCell(briefing?.topics.map(({ id }) => id) ?? []),
        journey: visit.journey,
        first_since: visit.firstSince?.since,
        published: briefing?.published,
        updated: briefing?.updated,
        note: visit.record?.note,
      };
    }),
});

/** The parts that people have in a visit, by the field of the visit that lists them. */
const ROLES = { visitors: 'visitor', hosts: 'host', met: 'met', delegation: 'delegation' } as const;

export const participantsTable = defineTable({
  name: 'participants',
  columns: {
    visit: { type: 'text', required: true, idOf: 'visits' },
    role: { type: 'text', required: true, values: Object.values(ROLES) },
    position: { type: 'integer', required: true },
    person: { type: 'text', idOf: 'people' },
    name: { type: 'text', required: true },
    office: { type: 'text' },
    function: { type: 'text', values: FUNCTIONS },
    country: { type: 'text', idOf: 'countries' },
    country_iso3: { type: 'text' },
    country_gw: { type: 'integer' },
    organisation: { type: 'text', idOf: 'organisations' },
  },
  key: ['visit', 'role', 'position'],
  rows: function* ({ visits }: Archive) {
    for (const visit of visits) for (const role of Object.keys(ROLES) as (keyof typeof ROLES)[]) yield* participantRows(visit, role);
  },
});

const participantRows = (visit: Visit, role: keyof typeof ROLES) =>
  visit[role].map((participant, at) => ({
    visit: visit.id,
    role: ROLES[role],
    position: at + 1,
    person: 'person' in participant ? participant.person.id : undefined,
    name: nameOf(participant),
    office: 'title' in participant ? participant.title : 'office' in participant ? participant.office?.title : undefined,
    function: 'office' in participant ? participant.office?.function : undefined,
    country: participant.country?.id,
    country_iso3: participant.country?.same?.iso3,
    country_gw: participant.country?.same?.gw,
    organisation: participant.organisation?.id,
  }));

export const stopsTable = defineTable({
  name: 'stops',
  columns: {
    visit: { type: 'text', required: true, idOf: 'visits' },
    position: { type: 'integer', required: true },
    place: { type: 'text', required: true, idOf: 'places' },
    name: { type: 'text', required: true },
    country: { type: 'text', required: true, idOf: 'countries' },
    country_iso3: { type: 'text' },
    country_gw: { type: 'integer' },
    latitude: { type: 'number', required: true, unit: '°' },
    longitude: { type: 'number', required: true, unit: '°' },
    from: { type: 'date' },
    to: { type: 'date' },
  },
  key: ['visit', 'position'],
  rows: function* ({ visits }: Archive) {
    for (const { id, stops } of visits)
      yield* stops.map(({ place: { id: place, name, country, latitude, longitude }, from, to }, at) => ({
        ...{ visit: id, position: at + 1, place, name, country: country.id },
        ...{ country_iso3: country.same?.iso3, country_gw: country.same?.gw, latitude, longitude, from, to },
      }));
  },
});

const nameOf = (participant: Traveller | Delegate): string => ('person' in participant ? participant.person.name : participant.name);

function* mapRows<Item, Made>(items: Iterable<Item>, make: (item: Item) => Made): Generator<Made> {
  for (const item of items) yield make(item);
}
