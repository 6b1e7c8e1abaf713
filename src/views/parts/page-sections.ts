import type { Appearance, Role } from '../../archive/model/appearances.ts';
import type { Archive } from '../../archive/model/archive.ts';
import type { OwnedDocument } from '../../archive/model/document.ts';
import { hasBegun } from '../../archive/model/visit.ts';
import { messages } from '../../i18n/messages.ts';
import type { Day } from '../../schemas/fields/partial-day.ts';
import type { BalanceChart } from '../charts/balance-chart.ts';
import type { CommitmentSquares, CommitmentSquare } from '../charts/commitment-squares.ts';
import type { CoverageHeatMap } from '../charts/coverage-heat-map.ts';
import type { TopicMatrix } from '../charts/topic-matrix.ts';
import { cableItemOf, type CableItem } from './cable.ts';
import type { CommitmentView } from './commitment.ts';
import { documentViewOf, type DocumentView } from './document.ts';
import type { Link } from './link.ts';
import type { NativeName } from './names/native-name.ts';
import type { QuoteView } from './quote.ts';

/** A row of a table of facts: `Minister of Foreign Affairs, Russia | since 9 March 2004`. */
export interface FactRow {
  label: string;
  /** Where the label links to, if anywhere. */
  href?: string | undefined;
  value: string;
  /** The day from which the value counts. The browser counts again up to the reader's day. `exact` is false if only the month or year is known. */
  since?: { day: Day; exact: boolean } | undefined;
}

/** A row of a table of numbers. */
export interface TableRow {
  label: string;
  values: string[];
}

/** The fields of every section. */
interface SectionHead {
  id: string;
  heading: string;
  note?: string | undefined;
}

/** The fields of a section of dated items, newest first, which may be too many for one page. */
interface DatedSectionHead extends SectionHead {
  /** Links to pages with the years that the section leaves out. */
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

interface DocumentsSection extends DatedSectionHead {
  type: 'documents';
  items: DocumentView[];
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

/** Promises as squares. */
interface LedgerSection extends SectionHead {
  type: 'ledger';
  items: CommitmentSquare[];
  ledger: CommitmentSquares;
}

interface MatrixSection extends SectionHead {
  type: 'matrix';
  items: TopicMatrix['rows'];
  matrix: TopicMatrix;
}

interface HeatMapSection extends SectionHead {
  type: 'heat map';
  items: CoverageHeatMap['rows'];
  heatMap: CoverageHeatMap;
}

export type DatedSection = VisitsSection | CommitmentsSection | DocumentsSection | QuotesSection;

/** A section of a page; its type says what it holds. */
export type Section =
  DatedSection | LinksSection | NamesSection | FactsSection | TableSection | LedgerSection | MatrixSection | HeatMapSection;

/** Leaves out sections without items. */
export const nonEmptySections = (sections: Section[]): Section[] => sections.filter(({ items }) => items.length > 0);

/** A section of the visits that have begun and in which an entity has one of some roles. */
export const visitSection = (id: string, heading: string, appearances: Appearance[], roles: Role[], archive: Archive): Section => ({
  id,
  heading,
  type: 'visits',
  items: appearances.filter(({ role, visit }) => roles.includes(role) && hasBegun(visit)).map(({ visit }) => cableItemOf(visit, archive)),
});

/** The section of papers. */
export const documentsSection = (documents: OwnedDocument[] = [], archive: Archive): Section => ({
  id: 'documents',
  heading: messages.briefing.documents,
  type: 'documents',
  items: documents.map(({ document, briefing }) => documentViewOf(document, briefing, archive)),
});

/** The section of the briefings that only mention or quote an entity. */
export const mentionedSection = (appearances: Appearance[], archive: Archive): Section => ({
  id: 'mentioned',
  heading: messages.entity.mentioned,
  type: 'visits',
  items: appearances.filter(({ role }) => role === 'mentioned' || role === 'speaker').map(({ visit }) => cableItemOf(visit, archive)),
});

/** The section of the visits of an entity that were announced and have not begun, or were postponed or cancelled. */
export const notMadeSection = (appearances: Appearance[], archive: Archive): Section => ({
  id: 'not-made',
  heading: messages.entity.notMade,
  type: 'visits',
  items: appearances
    .filter(({ role, visit }) => role !== 'mentioned' && role !== 'speaker' && !hasBegun(visit))
    .map(({ visit }) => cableItemOf(visit, archive)),
});
