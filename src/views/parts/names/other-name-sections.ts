import { messages } from '../../../i18n/messages.ts';
import type { Entity } from '../../../archive/model/entity.ts';
import { formatTerm } from '../format-term.ts';
import { nativeNameOf } from './native-name.ts';
import type { Section } from '../page-sections.ts';

/** The sections of the other names of an entity: in other scripts, former names, other spellings. */
export function otherNameSections({ name, names, aliases }: Entity): Section[] {
  const words = messages.entity;
  const dated = names.filter(({ from, to }) => from ?? to);
  return [
    {
      id: 'scripts',
      heading: words.inOwnScript,
      type: 'names',
      items: names.filter((other) => !dated.includes(other) && other.text !== name).map(nativeNameOf),
    },
    {
      id: 'formerly',
      heading: words.formerly,
      type: 'facts',
      items: dated.filter(({ lang }) => lang === 'en').map(({ text, from, to }) => ({ label: text, value: formatTerm(from, to) })),
    },
    {
      id: 'spellings',
      heading: words.alsoWritten,
      type: 'names',
      items: aliases.filter((alias) => /\p{Script=Latin}/u.test(alias)).map((text) => nativeNameOf({ text, lang: 'en' })),
    },
  ];
}
