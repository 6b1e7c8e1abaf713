import type { Archive } from '../../archive/model/archive.ts';
import type { Country, Subject } from '../../archive/model/subject.ts';
import { messages } from '../../i18n/messages.ts';
import { ownName, type NativeName } from './native-name.ts';
import { routes } from '../meta/routes.ts';
import { subjectsWithPage } from '../../archive/facts/subjects-with-page.ts';
import { SUBJECT_LISTS } from '../../archive/model/subjects.ts';

/** Something that has a page and a name, with everything else it is called. */
export interface NamedPage {
  text: string;
  href: string;
  type: Subject['type'] | 'pair';
  own?: NativeName | undefined;
  /** Its other names: in other scripts, former ones, other spellings, an abbreviation. */
  others: string[];
}

/** Every subject and pair of countries that has a page, for searches by name in the reader's browser. */
export function namesIndex(archive: Archive): NamedPage[] {
  const subjects = SUBJECT_LISTS.flatMap((list) => subjectsWithPage(list, archive));
  return [
    ...subjects.map((subject) => ({
      text: subject.name,
      href: routes.subject(subject),
      type: subject.type,
      own: ownName(subject),
      others: otherNames(subject),
    })),
    ...[...archive.relationships.values()].map(({ slug, countries: [a, b] }) => ({
      text: messages.relationship.title(a.name, b.name),
      href: routes.relationship(slug),
      type: 'pair' as const,
      others: pairNames(a, b),
    })),
  ];
}

/** What two countries are called together in every language in which both have a name. */
const pairNames = (a: Country, b: Country): string[] =>
  a.names.flatMap(({ text, lang }) => b.names.filter((it) => it.lang === lang).map((it) => `${text} – ${it.text}`));

/** What else a subject is called, each name once. */
export function otherNames(subject: Subject): string[] {
  const short = subject.type === 'organisation' && subject.short ? [subject.short] : [];
  const others = [...short, ...subject.names.map(({ text }) => text), ...subject.aliases];
  return [...new Set(others)].filter((name) => name !== subject.name);
}
