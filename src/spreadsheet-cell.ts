/** What begins a formula in a spreadsheet, as OWASP lists it; the wide signs of East Asian keyboards count too. */
const BEGINS_FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/**
 * A text as a cell of a CSV file that no spreadsheet takes for a formula: an apostrophe is put before one that begins as formulas do. Only for
 * texts: a number below zero begins with a sign as well, and must stay a number.
 */
export const inertText = (text: string): string => (BEGINS_FORMULA.test(text) ? `'${text}` : text);

/** Between the items of a list where a file has no lists. */
const LIST_SEPARATOR = '|';

/** A list as one text. Where an item has the separator in it, a broken bar stands for that. */
export const joinList = (items: readonly string[]): string =>
  items.map((item) => item.replaceAll(LIST_SEPARATOR, '¦')).join(LIST_SEPARATOR);
