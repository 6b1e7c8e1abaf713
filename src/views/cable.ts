import type { Archive } from '../archive/archive.ts';
import type { Briefing } from '../archive/briefing.ts';
import { neighboursOf } from '../archive/journey.ts';
import { nameOn } from '../archive/name-on.ts';
import type { Visit } from '../archive/visit.ts';
import { formatSpan } from '../i18n/dates.ts';
import { messages } from '../i18n/messages.ts';
import type { VisitState } from '../schemas/visit.ts';
import { routes } from './routes.ts';

/** The line that stands for a visit everywhere: `NEW DELHI → ISLAMABAD  6–7 APR 2021 / OFFICIAL VISIT / …`. */
export interface Cable {
  /** Where the visit came from: a place if one is known, else a country. */
  from: string;
  /** The places it led to, in order. */
  to: string[];
  when: string;
  /** The machine-readable first day, as exact as known. */
  date: string;
  kind: string;
  pair: string;
  state: VisitState;
  stateLabel: string;
}

/** A visit in a list: its cable line, headline and summary. */
export interface CableItem extends Cable {
  href: string;
  title: string;
  summary: string;
}

/** The cable line of a visit. */
export function cableOf(visit: Visit, { journeys }: Archive): Cable {
  const { previous } = neighboursOf(visit, journeys);
  const origin = visit.origin?.place ?? previous?.stops.at(-1)?.place;
  return {
    from: origin ? nameOn(origin, visit.date) : visit.sending.map(({ name }) => name).join(', '),
    to: visit.stops.map(({ place }) => nameOn(place, visit.date)),
    when: formatSpan(visit.from ?? visit.date, visit.to ?? (visit.from ? undefined : visit.date), 'short'),
    date: visit.date,
    kind: messages.visitKind[visit.kind],
    pair: [visit.sending, visit.receiving].map((side) => side.map(({ name }) => name).join(', ')).join(' – '),
    state: visit.state,
    stateLabel: messages.visitState[visit.state],
  };
}

/** A briefing as an item of a list. */
export const cableItemOf = ({ id, title, summary, visit }: Briefing, archive: Archive): CableItem => ({
  ...cableOf(visit, archive),
  href: routes.briefing(id),
  title,
  summary,
});
