/** The most characters between a number and its unit. */
const UNIT_DISTANCE = 40;
/** How many letters of its longest word stand for a unit, so that `doses` and `dose` are one. */
const STEM = 5;

/** What stands for a unit in a text: the beginning of its longest word, in lower case. */
export const stemOfUnit = (unit: string): string => {
  const [longest = ''] = unit.split(' ').toSorted((a, b) => b.length - a.length);
  return longest.slice(0, STEM).toLowerCase();
};

/** Whether a number that ends at `end` has a unit after it, at most at `until`. */
export const hasUnitAfter = (text: string, end: number, unit: string, until = Infinity): boolean =>
  text
    .slice(end, Math.min(end + UNIT_DISTANCE, until))
    .replaceAll('%', ' per cent')
    .toLowerCase()
    .includes(stemOfUnit(unit));
