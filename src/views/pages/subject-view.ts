import type { CareerChart } from '../charts/career-chart.ts';
import type { PlaceMap } from '../maps/place-map.ts';
import type { Head } from '../meta/head.ts';
import type { Link } from '../parts/link.ts';
import type { NativeName } from '../parts/native-name.ts';
import type { Section } from '../parts/section.ts';

/** A page about one subject, a pair of countries or a journey. */
export interface SubjectView {
  head: Head;
  /** What it is, above its name, with the list that it belongs to. */
  kind: Link;
  own?: NativeName | undefined;
  note?: string | undefined;
  /** The map of a journey. */
  map?: PlaceMap | undefined;
  /** The offices and visits of a person. */
  career?: CareerChart | undefined;
  sections: Section[];
  /** On the page of a year, the pages before and after it. */
  onward?: Link[];
}
