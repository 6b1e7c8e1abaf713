import { hasPage } from '../../archive/facts/subjects-with-page.ts';
import type { Subject } from '../../archive/model/subject.ts';
import type { Archive } from '../../archive/model/archive.ts';
import { routes } from '../meta/routes.ts';

/** A text, and the address to which it links if there is one. */
export interface Link {
  text: string;
  href?: string | undefined;
  /** The language of the text, if it is not that of the site. */
  lang?: string | undefined;
}

/** The name of a subject, linked to its page if it has one. */
export const subjectLink = (subject: Subject, archive: Archive, text = subject.name): Link => ({
  text,
  href: hasPage(subject, archive) ? routes.subject(subject) : undefined,
});

/** The parties of a commitment or figure, by the ids of countries, organisations and people. */
export const partyLinks = (ids: string[], archive: Archive): Link[] =>
  ids.flatMap((id) => {
    const subject = archive.countries.get(id) ?? archive.organisations.get(id) ?? archive.people.get(id);
    return subject ? [subjectLink(subject, archive)] : [];
  });
