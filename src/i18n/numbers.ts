const LOCALE = 'en-GB';

/** Prints figures as they were stated, never rounded. */
const number = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 20 });
const plural = new Intl.PluralRules(LOCALE);
const list = new Intl.ListFormat(LOCALE, { type: 'conjunction' });

/** A number with thousands separators: `150000` → `150,000`. */
export const formatNumber = (value: number): string => number.format(value);

/** A number with the right form of its noun: `1 briefing`, `8 briefings`. */
export const count = (value: number, one: string, other: string): string =>
  `${number.format(value)} ${plural.select(value) === 'one' ? one : other}`;

/** A list in words: `a, b and c`. */
export const formatList = (items: string[]): string => list.format(items);
