import type { Appearance, Role } from '../../archive/model/appearances.ts';
import type { Archive } from '../../archive/model/archive.ts';
import { hasBegun } from '../../archive/model/visit.ts';
import { messages } from '../../i18n/messages.ts';
import type { Day } from '../../schemas/fields/partial-day.ts';
import type { BalanceChart } from '../charts/balance-chart.ts';
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
  /** The day since which the value counts, which the reader's browser does again for her own day. */
  since?: { day: Day; exact: boolean } | undefined;
}

/** A row of a table of numbers. */
export interface TableRow {
  label: string;
  values: string[];
}

/** What every section has. */
interface SectionHead {
  id: string;
  heading: string;
  note?: string | undefined;
}

/** What a section has whose items are dated, newest first, and may be too many for one page. */
interface DatedSectionHead extends SectionHead {
  /** The pages of the years that the section leaves out. */
  earlier?: Link[] | undefined;
}

export interface VisitsSection extends DatedSectionHead {
  type: 'visits';
  items: CableItem[];
}

interface CommitmentsSection extends DatedSectionHead {
  type: 'commitments';
  items: CommitmentView[];
}

interface QuotesSection extends DatedSectionHead {
  type: 'quotes';
  items: QuoteView[];
}

interface LinksSection extends SectionHead {
  type: 'links';
  items: (Link & { note?: string | undefined })[];
}

interface NamesSection extends SectionHead {
  type: 'names';
  items: NativeName[];
}

interface FactsSection extends SectionHead {
  type: 'facts';
  items: FactRow[];
}

interface TableSection extends SectionHead {
  type: 'table';
  columns: string[];
  items: TableRow[];
  picture: BalanceChart | undefined;
}

export type DatedSection = VisitsSection | CommitmentsSection | QuotesSection;

/** A section of a page: what it holds goes by its type. */
export type Section = DatedSection | LinksSection | NamesSection | FactsSection | TableSection;

/** Sections that have something to show; the others are left out. */
export const nonEmptySections = (sections: Section[]): Section[] => sections.filter(({ items }) => items.length > 0);

/** A list of the visits, begun or over, in which a subject has one of these roles. */
export const visitSection = (id: string, heading: string, appearances: Appearance[], roles: Role[], archive: Archive): Section => ({
  id,
  heading,
  type: 'visits',
  items: appearances.filter(({ role, visit }) => roles.includes(role) && hasBegun(visit)).map(({ visit }) => cableItemOf(visit, archive)),
});

/** The briefings that only speak of a subject. */
export const mentionedSection = (appearances: Appearance[], archive: Archive): Section => ({
  id: 'mentioned',
  heading: messages.subject.mentioned,
  type: 'visits',
  items: appearances.filter(({ role }) => role === 'mentioned' || role === 'speaker').map(({ visit }) => cableItemOf(visit, archive)),
});

/** The visits of a subject that were announced and have not begun, were put off or given up. */
export const notMadeSection = (appearances: Appearance[], archive: Archive): Section => ({
  id: 'not-made',
  heading: messages.subject.notMade,
  type: 'visits',
  items: appearances
    .filter(({ role, visit }) => role !== 'mentioned' && role !== 'speaker' && !hasBegun(visit))
    .map(({ visit }) => cableItemOf(visit, archive)),
});
