import type { Archive } from '../../archive/model/archive.ts';
import type { Country, Subject } from '../../archive/model/subject.ts';
import { messages } from '../../i18n/messages.ts';
import { ownName, type NativeName } from './native-name.ts';
import { routes } from '../meta/routes.ts';
import { subjectsWithPage } from '../../archive/facts/subjects-with-page.ts';
import { SUBJECT_LISTS } from '../../archive/model/subjects.ts';

/** A page that can be found by name: that of a subject or relationship. Published in `names.json`, so field names and types are permanent. */
export interface NamedPage {
  text: string;
  href: string;
  type: Subject['type'] | 'pair';
  /** The native name. */
  own?: NativeName | undefined;
  /** All other names: in other scripts, former names, other spellings, an abbreviation. */
  others: string[];
}

/** All subjects and relationships that have a page, for searches by name in the browser. */
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
      others: relationshipNames(a, b),
    })),
  ];
}

/** The names of two countries side by side, in every language in which both have a name. */
const relationshipNames = (a: Country, b: Country): string[] =>
  a.names.flatMap(({ text, lang }) => b.names.filter((other) => other.lang === lang).map((other) => `${text} – ${other.text}`));

/** The other names of a subject, each once. */
export function otherNames(subject: Subject): string[] {
  const short = subject.type === 'organisation' && subject.short ? [subject.short] : [];
  const others = [...short, ...subject.names.map(({ text }) => text), ...subject.aliases];
  return [...new Set(others)].filter((name) => name !== subject.name);
}
