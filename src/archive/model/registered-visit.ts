import type { Entry } from '../../schemas/collections.ts';
import { isSlug } from '../../schemas/fields/key-and-id.ts';
import type { RegisterRow } from '../../schemas/register.ts';
import { functionOfTitle } from './function-of-title.ts';
import { officeOn } from './offices-held.ts';
import { getById, type Entities } from './entities-by-id.ts';
import { hasBegun, sideOf, type Traveller, type Visit } from './visit.ts';

/** Makes the visit that a row of the register records. */
export function makeRegisteredVisit({ id, file, line, data }: Entry<RegisterRow>, entities: Entities): Visit {
  const { start, end, state, kind, place, note, url, publisher, published } = data;
  const begun = hasBegun({ state });
  const traveller = travellerOf(data, entities);
  return {
    id,
    file,
    line,
    state,
    kind,
    planned: begun ? undefined : start,
    from: begun ? start : undefined,
    to: begun ? end : undefined,
    date: start,
    visitors: [traveller],
    hosts: [],
    met: [],
    delegation: [],
    stops: place ? [{ place: getById(entities.places, place) }] : [],
    formerJourneys: [],
    rank: 0,
    after: data.after,
    sending: traveller.country ? [traveller.country] : [],
    sendingOrganisations: traveller.organisation ? [traveller.organisation] : [],
    receiving: [getById(entities.countries, data.to)],
    record: { note, source: { title: data['source title'], publisher, url, published } },
  };
}

function travellerOf(data: RegisterRow, entities: Entities): Traveller {
  const { visitor, office: title, country, organisation, start } = data;
  const side = sideOf(data, entities);
  if (isSlug(visitor)) {
    const person = getById(entities.people, visitor);
    return { person, ...side, office: officeOn(person, start, title), officeChosen: title !== undefined };
  }
  return {
    name: visitor,
    ...side,
    office: title === undefined ? undefined : { title, function: functionOfTitle(title), country, organisation },
  };
}
