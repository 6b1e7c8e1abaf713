import type { Archive } from '../../archive/model/archive.ts';
import type { Delegate, OfficeHolder, Traveller } from '../../archive/model/visit.ts';
import { messages } from '../../i18n/messages.ts';
import { subjectLink, type Link } from './link.ts';
import { ownName, type NativeName } from './native-name.ts';

/** A person of a visit with the office of that day. */
export interface ParticipantView {
  person: Link;
  own?: NativeName | undefined;
  office?: string | undefined;
}

/** Someone of a visit; a plain name has no page. */
export function participantViewOf(holder: OfficeHolder | Traveller | Delegate, archive: Archive): ParticipantView {
  const { country } = holder;
  if ('person' in holder) {
    const { person, office } = holder;
    return {
      person: subjectLink(person, archive),
      own: ownName(person),
      office: office && country && messages.office(office.title, country.name, office.deFacto === true),
    };
  }
  const title = 'title' in holder ? holder.title : 'office' in holder ? holder.office?.title : undefined;
  return { person: { text: holder.name }, office: title ? messages.office(title, country?.name ?? '', false) : country?.name };
}
