const QUOTED_PHRASE = /["“”„«»‹›‟].+["“”„«»‹›‟]/u;

/** A query as a sentence quotes it: in quotation marks, unless the query has its own. */
export const quoteQuery = (text: string): string => (QUOTED_PHRASE.test(text) ? text : `“${text}”`);

/** The same, with Unicode isolates, so that a right-to-left query does not reorder the words around it. */
export const quoteIsolatedQuery = (text: string): string => quoteQuery(`\u2068${text}\u2069`);
