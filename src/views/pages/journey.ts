import type { Archive } from '../../archive/model/archive.ts';
import type { Journey } from '../../archive/model/journey.ts';
import { messages } from '../../i18n/messages.ts';
import { cableItemOf, destinationsOf } from '../parts/cable.ts';
import { pagesHaveData } from '../data/page-data.ts';
import { makeHead } from '../meta/head.ts';
import { nameInSentenceOn } from '../parts/names/name-in-sentence.ts';
import { entityLink } from '../parts/link.ts';
import { ownName } from '../parts/names/native-name.ts';
import { routes } from '../meta/routes.ts';
import { journeyTitle } from '../parts/journey-title-and-list-item.ts';
import type { JourneyView } from './sectioned-page.ts';

/** The page of a journey without its map: its stops in order. */
export function journeyView(journey: Journey, archive: Archive): JourneyView {
  const { id, person, visits } = journey;
  const places = visits.flatMap((visit) => destinationsOf(visit).map((it) => nameInSentenceOn(it, visit.date)));
  return {
    type: 'journey',
    head: makeHead(journeyTitle(journey), messages.journey.summary(person.name, places), routes.journey(id), {
      hasData: pagesHaveData(archive),
    }),
    kind: { text: messages.nav.journeys, href: routes.journeys() },
    own: ownName(person),
    note: messages.journey.summary(person.name, places),
    sections: [
      { id: 'stops', heading: messages.journey.stops, type: 'visits', items: visits.map((it) => cableItemOf(it, archive)) },
      { id: 'traveller', heading: messages.briefing.visitor, type: 'links', items: [entityLink(person, archive)] },
    ],
  };
}
