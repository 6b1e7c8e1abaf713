/** What a reader typed, kept from turning the words around it when it runs from right to left. */
export const quoted = (text: string): string => `“\u2068${text}\u2069”`;
