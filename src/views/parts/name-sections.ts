import { formatDate } from '../../i18n/dates.ts';
import { messages } from '../../i18n/messages.ts';
import type { Subject } from '../../archive/model/subject.ts';
import { nativeNameOf } from './native-name.ts';
import type { Section } from './section.ts';

/** What else a subject is called: in other scripts, formerly, in other spellings. */
export function nameSections({ name, names, aliases }: Subject): Section[] {
  const words = messages.subject;
  const dated = names.filter(({ from, to }) => from ?? to);
  return [
    {
      id: 'scripts',
      heading: words.inOwnScript,
      type: 'names',
      items: names.filter((it) => !dated.includes(it) && it.text !== name).map(nativeNameOf),
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
      items: aliases.filter((it) => /\p{Script=Latin}/u.test(it)).map((text) => nativeNameOf({ text, lang: 'en' })),
    },
  ];
}

/** `9 March 2004 – 2008`, `since 2004`, `until 2008`, or that no date is stated. */
export function formatTerm(from: string | undefined, to: string | undefined): string {
  const words = messages.subject;
  if (from && to) return `${formatDate(from)} – ${formatDate(to)}`;
  if (from) return words.since(formatDate(from));
  return to ? words.until(formatDate(to)) : words.undated;
}
