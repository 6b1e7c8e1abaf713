import type { Archive } from '../archive/archive.ts';
import type { Delegate, Holder } from '../archive/visit.ts';
import { messages } from '../i18n/messages.ts';
import { subjectLink, type Link } from './link.ts';
import { ownName, type NativeName } from './native-name.ts';

/** A person of a visit with the office of that day. */
export interface HolderView {
  person: Link;
  own?: NativeName | undefined;
  office?: string | undefined;
}

export const holderViewOf = ({ person, office, country }: Holder, archive: Archive): HolderView => ({
  person: subjectLink(person, archive),
  own: ownName(person),
  office: office && country && messages.office(office.title, country.name, office.deFacto === true),
});

/** Someone who travelled along; a plain name has no page. */
export const delegateViewOf = (delegate: Delegate, archive: Archive): HolderView =>
  'person' in delegate
    ? holderViewOf(delegate, archive)
    : {
        person: { text: delegate.name },
        office: delegate.title ? messages.office(delegate.title, delegate.country.name, false) : delegate.country.name,
      };
