/** The aspects by which two visits are compared, in their order. */
export const ASPECTS = ['people', 'topics', 'documents', 'promises', 'figures'] as const;

export type Aspect = (typeof ASPECTS)[number];

/** Something that a visit had: a person, a topic, a document, a promise or a figure. */
export interface ComparedItem {
  /** The same for two visits that have the same thing. */
  key: string;
  text: string;
  href?: string | undefined;
  /** What may differ between two visits, as the office of a person and the outcome of a promise do; or what kind of document it is. */
  note?: string | undefined;
}

/** A visit as far as it is compared. */
export interface ComparedVisit {
  id: string;
  title: string;
  href: string;
  when: string;
  route: string;
  items: Record<Aspect, ComparedItem[]>;
}

/** What two visits had in one aspect: what only one of them had, and what both had, with the notes of both where they differ. */
export interface AspectComparison {
  aspect: Aspect;
  onlyFirst: ComparedItem[];
  both: ComparedItem[];
  onlySecond: ComparedItem[];
}

/** Compares two visits, aspect by aspect. Leaves out aspects of which neither has anything. */
export const compareVisits = (first: ComparedVisit, second: ComparedVisit): AspectComparison[] =>
  ASPECTS.map((aspect) => compareItems(aspect, first.items[aspect], second.items[aspect])).filter(
    ({ onlyFirst, both, onlySecond }) => onlyFirst.length + both.length + onlySecond.length > 0,
  );

function compareItems(aspect: Aspect, first: ComparedItem[], second: ComparedItem[]): AspectComparison {
  const firstByKey = new Map(first.map((item) => [item.key, item]));
  const secondKeys = new Set(second.map(({ key }) => key));
  return {
    aspect,
    onlyFirst: first.filter(({ key }) => !secondKeys.has(key)),
    both: second.flatMap((item) => {
      const same = firstByKey.get(item.key);
      return same ? [{ ...item, note: joinNotes(same.note, item.note) }] : [];
    }),
    onlySecond: second.filter(({ key }) => !firstByKey.has(key)),
  };
}

function joinNotes(first: string | undefined, second: string | undefined): string | undefined {
  const notes = [...new Set([first, second])].filter((note) => note !== undefined);
  return notes.length > 0 ? notes.join(' → ') : undefined;
}
