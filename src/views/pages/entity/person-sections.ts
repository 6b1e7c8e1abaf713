import { sideName } from '../../parts/names/name-of-office-side.ts';
import type { Appearance } from '../../../archive/model/appearances.ts';
import type { Archive } from '../../../archive/model/archive.ts';
import { counterpartsOf } from '../../../archive/facts/counterparts.ts';
import type { Person } from '../../../archive/model/entity.ts';
import { formatSpan } from '../../../i18n/dates.ts';
import { messages } from '../../../i18n/messages.ts';
import { formatNumber } from '../../../i18n/numbers.ts';
import { latestOfficeWithCountry } from '../../parts/names/latest-office.ts';
import { journeyItemOf } from '../../parts/journey-title-and-list-item.ts';
import { formatTerm } from '../../parts/format-term.ts';
import { entityLink } from '../../parts/link.ts';
import { quoteViewOf } from '../../parts/quote.ts';
import { notMadeSection, visitSection, type Section } from '../../parts/page-sections.ts';

/** As many of those met as the page of a person lists. */
const MOST = 100;

/** One sentence on a person, for search engines and lists: the name with the latest office known here. */
export const personSummary = (person: Person, archive: Archive): string =>
  messages.entity.personSummary(person.name, latestOfficeWithCountry(person, archive));

export function personSections(person: Person, appearances: Appearance[], archive: Archive): Section[] {
  const words = messages.entity;
  const counterparts = counterpartsOf(person, appearances);
  return [
    visitSection('made', words.made, appearances, ['visitor'], archive),
    visitSection('received', words.received, appearances, ['host'], archive),
    visitSection('met', words.met, appearances, ['met'], archive),
    notMadeSection(appearances, archive),
    visitSection('travelled', words.travelled, appearances, ['delegation'], archive),
    {
      id: 'quotes',
      heading: words.quotes,
      type: 'quotes',
      items: appearances.flatMap(({ briefing }) =>
        briefing
          ? briefing.quotes.filter(({ speaker }) => speaker === person.id).map((quote) => quoteViewOf(quote, briefing, archive))
          : [],
      ),
    },
    {
      id: 'journeys',
      heading: messages.nav.journeys,
      type: 'links',
      items: [...archive.journeys.values()].filter((journey) => journey.person === person).map((journey) => journeyItemOf(journey)),
    },
    {
      id: 'counterparts',
      heading: words.counterparts,
      type: 'links',
      note: counterparts.length > MOST ? words.mostMet(MOST, formatNumber(counterparts.length)) : undefined,
      items: counterparts.slice(0, MOST).map(({ person: other, visits }) => ({
        ...entityLink(other, archive),
        note: words.metOn(visits.length, formatSpan(visits[0].date, visits[0].to)),
      })),
    },
    {
      id: 'offices',
      heading: words.offices,
      type: 'facts',
      items: person.offices.map(({ title, country, organisation, from, to, deFacto }) => ({
        label: messages.office(title, sideName({ country, organisation }, archive), deFacto === true),
        value: formatTerm(from, to),
      })),
    },
  ];
}
