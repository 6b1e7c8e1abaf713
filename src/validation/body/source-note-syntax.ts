/** A source note in running text: `[@dawn]`, or `[@dawn; @irna]` for several. The syntax is Pandoc's for citations. */
export const NOTE = /\[(@[a-z0-9-]+(?:; ?@[a-z0-9-]+)*)\]/g;

/** The keys that each note of a text names, in order. */
export const notesIn = (text: string): string[][] => [...text.matchAll(NOTE)].map((match) => keysInNote(match[1] ?? ''));

/** The keys that the notes of a text name, in order. */
export const noteKeys = (text: string): string[] => notesIn(text).flat();

/** The keys between the brackets of one note: `@dawn; @irna` → `['dawn', 'irna']`. */
export const keysInNote = (inner: string): string[] => inner.split(';').map((part) => part.trim().slice(1));
