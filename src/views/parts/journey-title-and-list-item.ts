import type { Journey } from '../../archive/model/journey.ts';
import { formatSpan } from '../../i18n/dates.ts';
import { messages } from '../../i18n/messages.ts';
import { routes } from '../meta/routes.ts';
import { placesOf } from './cable.ts';

/** The title of a journey: its traveller and its days. */
export const journeyTitle = ({ person, visits }: Journey): string => {
  const [first] = visits;
  const last = visits.at(-1);
  return messages.journey.title(person.name, formatSpan(first?.date ?? '', last?.to));
};

/** A journey as an item of a list: its title, its destinations in order, and the number of its visits. */
export const journeyItemOf = (journey: Journey) => ({
  text: journeyTitle(journey),
  href: routes.journey(journey.id),
  note: journey.visits.flatMap(placesOf).join(' → '),
  count: messages.lists.visits(journey.visits.length),
});
