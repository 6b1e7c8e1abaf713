import type { Archive } from '../../archive/model/archive.ts';
import type { Delegate, OfficeHolder, Traveller } from '../../archive/model/visit.ts';
import { messages } from '../../i18n/messages.ts';
import { entityLink, type Link } from './link.ts';
import { ownName, type NativeName } from './names/native-name.ts';

/** A person who took part in a visit, with the office held on that day. */
export interface ParticipantView {
  person: Link;
  own?: NativeName | undefined;
  office?: string | undefined;
}

/** The view of a participant. Participants without an entry in `people/` have a name and no page. */
export function participantViewOf(participant: OfficeHolder | Traveller | Delegate, archive: Archive): ParticipantView {
  const side = participant.country ?? participant.organisation;
  if ('person' in participant) {
    const { person, office } = participant;
    return {
      person: entityLink(person, archive),
      own: ownName(person),
      office: office && side && messages.office(office.title, side.name, office.deFacto === true),
    };
  }
  const title = 'title' in participant ? participant.title : 'office' in participant ? participant.office?.title : undefined;
  return { person: { text: participant.name }, office: title ? messages.office(title, side?.name ?? '', false) : side?.name };
}
