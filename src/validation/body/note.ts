/** A source note in running text: `[@dawn]`, or `[@dawn; @irna]` for several. The form is Pandoc's. */
export const NOTE = /\[(@[a-z0-9-]+(?:; ?@[a-z0-9-]+)*)\]/g;

/** The keys that the notes of a text name, in order. */
export const noteKeys = (text: string): string[] => [...text.matchAll(NOTE)].flatMap((match) => keysOf(match[1] ?? ''));

/** `@dawn; @irna` → `['dawn', 'irna']`. */
export const keysOf = (inner: string): string[] => inner.split(';').map((part) => part.trim().slice(1));
