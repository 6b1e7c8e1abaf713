import type { CareerChart } from '../charts/offices-and-visits-chart.ts';
import type { LabelledMap } from '../maps/labelled-map.ts';
import type { Head } from '../meta/head.ts';
import type { Link } from '../parts/link.ts';
import type { NativeName } from '../parts/names/native-name.ts';
import type { Section } from '../parts/page-sections.ts';

/** What every page of sections has. */
interface SectionedView {
  head: Head;
  /** What the page is about, above its heading, with the list or page to which it belongs. */
  kind: Link;
  /** The filter of the search page by which a reader searches what the page is about; undefined where it would find nothing. */
  within?: { parameter: string; value: string } | undefined;
  sections: Section[];
}

/** The page of a person, country, place, organisation or topic. */
export interface EntityView extends SectionedView {
  type: 'entity';
  own: NativeName | undefined;
  note: string | undefined;
  /** The offices and visits of a person. */
  career: CareerChart | undefined;
}

/** The page of two countries. */
export interface RelationshipView extends SectionedView {
  type: 'relationship';
  /** How many visits there were since when, and which was the last. */
  note: string | undefined;
  /** The page that compares its visits, where there are two with a briefing. */
  compare: string | undefined;
}

export interface JourneyView extends SectionedView {
  type: 'journey';
  /** The native name of the traveller. */
  own: NativeName | undefined;
  note: string;
  /** Drawn by the route, and only when the page must be printed again. */
  map?: LabelledMap | undefined;
}

export interface CoverageView extends SectionedView {
  type: 'coverage';
  note: string;
}

/** A page of one year of an entity or relationship. */
export interface YearView extends SectionedView {
  type: 'year';
  /** The pages before and after it. */
  onward: Link[];
}

/** A page of sections: each has what its type holds. */
export type SectionedPage = EntityView | RelationshipView | JourneyView | CoverageView | YearView;
