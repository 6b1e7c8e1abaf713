import { MONTHS } from '../../i18n/dates.ts';

/** What is no text of the page, whole; or a day before its month. Of `6–7 April` a line ends better before the month than after the dash. */
const DAY = new RegExp(
  String.raw`<(head|script|style)\b[^]*?</\1>|<(?:"[^"]*"|[^">])*>|(?<!\d–)\b(?<day>\d{1,2}) (?=(?:${MONTHS.join('|')})\b)`,
  'g',
);

/**
 * A page on which no line ends between a day and its month: the space there is U+00A0, in what editors wrote as in what was computed.
 * It is done when all is printed, so that the values from which pages, feeds and exports are made keep plain spaces, as do attributes.
 */
export const unbrokenDates = (html: string): string =>
  html.replaceAll(DAY, (whole, ...rest) => {
    const { day } = rest.at(-1) as { day?: string };
    return day === undefined ? whole : `${day}\u00A0`;
  });
