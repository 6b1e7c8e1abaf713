import { hasPage } from '../../archive/facts/subjects-with-page.ts';
import type { Subject } from '../../archive/model/subject.ts';
import type { Archive } from '../../archive/model/archive.ts';
import { routes } from '../meta/routes.ts';

/** A text with the address of its page, if it has one. */
export interface Link {
  text: string;
  href?: string | undefined;
  /** The language of the text, where it is not that of the site. */
  lang?: string | undefined;
}

/** A subject's name, linked if it has a page. */
export const subjectLink = (subject: Subject, archive: Archive, text = subject.name): Link => ({
  text,
  href: hasPage(subject, archive) ? routes.subject(subject) : undefined,
});

/** The parties of a promise or figure: ids of countries, organisations or people. */
export const partyLinks = (ids: string[], archive: Archive): Link[] =>
  ids.flatMap((id) => {
    const subject = archive.countries.get(id) ?? archive.organisations.get(id) ?? archive.people.get(id);
    return subject ? [subjectLink(subject, archive)] : [];
  });
