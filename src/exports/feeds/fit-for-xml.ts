/**
 * Takes away what no XML file may hold, escaped or not: control characters and halves of pairs. Content has none, because
 * `schemas/fields/unwanted-characters.ts` refuses them; a feed that nobody can read would be the worst place to find out otherwise.
 */
export const fitForXml = (text: string): string =>
  text.toWellFormed().replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');

/** A plain text as HTML, for the parts of RSS that are HTML. */
export const plainAsHtml = (text: string): string =>
  fitForXml(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The moment of a day that feeds give: midnight, Greenwich time, because no more is known. */
export const momentOf = (day: string): Date => new Date(`${day}T00:00:00Z`);
