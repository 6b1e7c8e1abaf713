import type { Archive } from '../../archive/model/archive.ts';
import type { Briefing } from '../../archive/model/briefing.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import type { Figure } from '../../schemas/figure.ts';
import { partyLinks, type Link } from './link.ts';
import { anchors, routes } from '../meta/routes.ts';
import { sourceRefOf, type SourceRef } from './source.ts';

/** A number that somebody stated. */
export interface FigureView {
  id: string;
  /** Its former anchors, which stay valid. */
  formerIds: string[];
  href: string;
  value: string;
  what: string;
  by?: Link | undefined;
  source: SourceRef;
}

/** The view of a figure, for the page of its briefing and for all others. */
export const figureViewOf = (
  { key, formerly, what, value, unit, bound, by, source }: Figure,
  briefing: Briefing,
  archive: Archive,
): FigureView => ({
  id: anchors.figure(key),
  formerIds: formerly.map(anchors.figure),
  href: routes.briefing(briefing.id, anchors.figure(key)),
  value: [bound, formatNumber(value), unit].filter(Boolean).join(' '),
  what,
  by: partyLinks(by ? [by] : [], archive)[0],
  source: sourceRefOf(source, briefing),
});
