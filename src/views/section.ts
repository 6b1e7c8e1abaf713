import type { Appearance, Role } from '../archive/appearances.ts';
import type { Archive } from '../archive/archive.ts';
import { cableItemOf, type CableItem } from './cable.ts';
import type { CommitmentView } from './commitment.ts';
import type { Link } from './link.ts';
import type { NativeName } from './native-name.ts';
import type { QuoteView } from './quote.ts';

/** A row of a table of facts: `Minister of Foreign Affairs, Russia | since 9 March 2004`. */
export interface FactRow {
  label: string;
  /** The place of a link in the label, if it has one. */
  href?: string | undefined;
  value: string;
}

/** A part of a page about a subject. */
export type Section = { id: string; heading: string; note?: string | undefined } & (
  | { type: 'visits'; items: CableItem[] }
  | { type: 'promises'; items: CommitmentView[] }
  | { type: 'quotes'; items: QuoteView[] }
  | { type: 'links'; items: (Link & { note?: string | undefined })[] }
  | { type: 'names'; items: NativeName[] }
  | { type: 'facts'; items: FactRow[] }
);

/** Sections that have something to show; the others are left out. */
export const filled = (sections: Section[]): Section[] => sections.filter(({ items }) => items.length > 0);

/** A list of the briefings in which a subject has one of these roles. */
export const visitSection = (id: string, heading: string, appearances: Appearance[], roles: Role[], archive: Archive): Section => ({
  id,
  heading,
  type: 'visits',
  items: appearances.filter(({ role }) => roles.includes(role)).map(({ briefing }) => cableItemOf(briefing, archive)),
});
