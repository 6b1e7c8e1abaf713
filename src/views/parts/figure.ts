import type { Archive } from '../../archive/model/archive.ts';
import type { Briefing } from '../../archive/model/briefing.ts';
import { messages } from '../../i18n/messages.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import type { Figure } from '../../schemas/figure.ts';
import { partyLinks, type Link } from './link.ts';
import { anchors, routes } from '../meta/routes.ts';
import { sourceRefOf, type SourceRef } from './source.ts';

/** A number that a source reports. */
export interface FigureView {
  id: string;
  /** Its former anchors, which stay valid. */
  formerIds: string[];
  href: string;
  value: string;
  what: string;
  /** Who stated it, or that no source says. */
  attribution: { text: string; by?: Link | undefined };
  source: SourceRef;
}

/** The view of a figure, for the page of its briefing and for all others. */
export const figureViewOf = (
  { key, formerly, what, value, unit, bound, by, source }: Figure,
  briefing: Briefing,
  archive: Archive,
): FigureView => {
  const [speaker] = partyLinks(by ? [by] : [], archive);
  return {
    id: anchors.figure(key),
    formerIds: formerly.map(anchors.figure),
    href: routes.briefing(briefing.id, anchors.figure(key)),
    value: [bound, formatNumber(value), unit].filter(Boolean).join(' '),
    what: withoutUnit(what, unit),
    attribution: speaker ? { text: messages.briefing.figureBy, by: speaker } : { text: messages.briefing.noSpeaker },
    source: sourceRefOf(source, briefing),
  };
};

/** What a number counts, without the unit where it would be read twice: `16 agreements`, then `agreements with India`. */
const withoutUnit = (what: string, unit: string): string =>
  what.toLowerCase().startsWith(`${unit.toLowerCase()} `) ? what.slice(unit.length + 1) : what;
