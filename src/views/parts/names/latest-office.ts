import type { Archive } from '../../../archive/model/archive.ts';
import type { Person } from '../../../archive/model/entity.ts';
import { latestOffice } from '../../../archive/model/offices-held.ts';
import { messages } from '../../../i18n/messages.ts';
import { sideName } from './name-of-office-side.ts';

/** The latest office of a person with its country or organisation, for lists where nothing else names it. Undefined if none is known. */
export function latestOfficeWithCountry(person: Person, archive: Archive): string | undefined {
  const office = latestOffice(person);
  return office && messages.office(office.title, sideName(office, archive), office.deFacto === true);
}

/** The country or organisation of a person's latest office. Undefined if none is known. */
export function latestSide(person: Person, archive: Archive): string | undefined {
  const office = latestOffice(person);
  return office && sideName(office, archive);
}
