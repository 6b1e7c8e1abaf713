import { getById } from '../../archive/model/entities-by-id.ts';
import type { Archive } from '../../archive/model/archive.ts';
import type { Person } from '../../archive/model/entity.ts';
import { latestOffice } from '../../archive/model/office.ts';
import { messages } from '../../i18n/messages.ts';

/** The latest office of a person with its country, for lists where nothing else names the country. Undefined if none is known. */
export function latestOfficeWithCountry(person: Person, { countries }: Archive): string | undefined {
  const office = latestOffice(person);
  return office && messages.office(office.title, getById(countries, office.country).name, office.deFacto === true);
}
