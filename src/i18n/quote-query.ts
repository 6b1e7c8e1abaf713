const QUOTED_PHRASE = /["“”„«»‹›‟].+["“”„«»‹›‟]/u;

/** What a reader typed, as a sentence cites it: in quotation marks, if it has not some of its own. */
export const quoteQuery = (text: string): string => (QUOTED_PHRASE.test(text) ? text : `“${text}”`);

/** The same, kept from turning the words around it when it runs from right to left. */
export const quoteIsolatedQuery = (text: string): string => quoteQuery(`\u2068${text}\u2069`);
