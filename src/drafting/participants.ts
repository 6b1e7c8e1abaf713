import type { Archive } from '../archive/model/archive.ts';
import { officesOn } from '../archive/model/offices-held.ts';
import type { Person } from '../archive/model/entity.ts';
import type { PartialDay } from '../schemas/fields/partial-day.ts';
import type { Participant } from './draft-facts.ts';
import { slugOf } from '../schemas/fields/key-and-id.ts';
import type { NewPerson } from './stubs.ts';

type Names = Pick<Archive, 'countries' | 'organisations'>;

/** Somebody of the archive on the date of a visit. Of several offices the most certain one is written, for the editor to judge. */
export function participantOf(person: Person, date: PartialDay | undefined, archive: Names): Participant {
  const held = date === undefined ? [] : officesOn(person, date);
  const [office] = held;
  return {
    id: person.id,
    name: person.name,
    family: person.family,
    title: office?.title,
    titleIsChosen: held.some((other) => other.title !== office?.title || other.function !== office.function),
    of: nameOfSide(office?.country ?? office?.organisation, archive),
  };
}

/** Somebody who has no file yet. */
export const newParticipant = ({ name, title, side }: NewPerson, family: string, archive: Names): Participant => ({
  id: slugOf(name),
  name,
  family,
  title,
  titleIsChosen: false,
  of: nameOfSide(Object.values(side)[0], archive),
});

const nameOfSide = (id: string | undefined, { countries, organisations }: Names): string | undefined =>
  id === undefined ? undefined : (countries.get(id)?.name ?? organisations.get(id)?.name);
