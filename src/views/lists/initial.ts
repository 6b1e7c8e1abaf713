import type { ListHeading } from './split-by-heading.ts';

const LATIN = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const base = new Intl.Collator('en', { sensitivity: 'base' });

/**
 * The letter under which a name is looked for: that of the Latin alphabet where it sorts, whatever its accents (Ł under L), the
 * first of another script as it is, and one heading for all that begins with a digit. Quotes and the like before a name do not count.
 */
export function initialOf(name: string): ListHeading {
  const [first = ''] = /[\p{L}\p{N}]/u.exec(name.normalize('NFC')) ?? [];
  if (!/\p{L}/u.test(first)) return { text: '0–9', path: '0-9' };
  const upper = first.toLocaleUpperCase('en').slice(0, 1);
  if (/\p{Script=Latin}/u.test(first)) {
    const letter = LATIN.findLast((it) => base.compare(it, upper) <= 0) ?? 'A';
    return { text: letter, path: letter.toLowerCase() };
  }
  // An address that every host and every keyboard can do with.
  return { text: upper, path: `u${(upper.codePointAt(0) ?? 0).toString(16)}` };
}

/** Things in the order of their initials, then of their names: digits first, the Latin alphabet, then other scripts. */
export const sortByInitial = <Item>(items: Item[], nameOf: (item: Item) => string): Item[] =>
  items
    .map((item) => ({ item, name: nameOf(item), initial: initialOf(nameOf(item)) }))
    .sort(
      (a, b) =>
        rank(a.initial) - rank(b.initial) || a.initial.text.localeCompare(b.initial.text, 'en') || a.name.localeCompare(b.name, 'en'),
    )
    .map(({ item }) => item);

const rank = ({ text }: ListHeading): number => (/^\p{N}/u.test(text) ? 0 : LATIN.includes(text) ? 1 : 2);
