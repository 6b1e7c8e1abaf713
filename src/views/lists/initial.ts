import type { ListHeading } from './split-by-heading.ts';

const LATIN = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
/** Compares letters without their accents. */
const collator = new Intl.Collator('en', { sensitivity: 'base' });

/**
 * The heading under which readers look for a name. Latin letters lose their accents: Ł is under L. Letters of other scripts stay as they
 * are, and all digits share one heading. Punctuation before the name is ignored.
 */
export function initialOf(name: string): ListHeading {
  const [first = ''] = /[\p{L}\p{N}]/u.exec(name.normalize('NFC')) ?? [];
  if (!/\p{L}/u.test(first)) return { text: '0–9', path: '0-9' };
  const upper = first.toLocaleUpperCase('en').slice(0, 1);
  if (/\p{Script=Latin}/u.test(first)) {
    const letter = LATIN.findLast((candidate) => collator.compare(candidate, upper) <= 0) ?? 'A';
    return { text: letter, path: letter.toLowerCase() };
  }
  // A path of ASCII characters works on every host and keyboard.
  return { text: upper, path: `u${(upper.codePointAt(0) ?? 0).toString(16)}` };
}

/** Sorts by initial, then by name: digits first, then the Latin alphabet, then other scripts. */
export const sortByInitial = <Item>(items: Item[], nameOf: (item: Item) => string): Item[] =>
  items
    .map((item) => ({ item, name: nameOf(item), initial: initialOf(nameOf(item)) }))
    .sort(
      (a, b) =>
        rank(a.initial) - rank(b.initial) || a.initial.text.localeCompare(b.initial.text, 'en') || a.name.localeCompare(b.name, 'en'),
    )
    .map(({ item }) => item);

/** The order of digits, Latin letters and letters of other scripts. */
const rank = ({ text }: ListHeading): number => (/^\p{N}/u.test(text) ? 0 : LATIN.includes(text) ? 1 : 2);
