/** The English names of the months, as people write them; `i18n/dates.ts` has those that the site writes. */
export const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** How many letters tell a month from the others. */
const LEAST = 3;

/** The number of a month from its name or the beginning of it, in any case: `Sept` → 9. 0 where it is none. */
export const monthOf = (name: string): number =>
  name.length < LEAST ? 0 : MONTH_NAMES.findIndex((month) => month.toLowerCase().startsWith(name.slice(0, LEAST).toLowerCase())) + 1;

/** A pattern of a month by its name or its first letters, perhaps with a full stop: `April`, `Apr.`, `Sept`. */
export const MONTH_PATTERN = MONTH_NAMES.map((month) =>
  month.length === LEAST ? month : `${month.slice(0, LEAST)}(?:${month.slice(LEAST)}|${month === 'September' ? 't?' : ''}\\.?)`,
).join('|');
