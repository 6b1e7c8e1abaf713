import type { Journey } from '../../archive/model/journey.ts';
import { formatSpan } from '../../i18n/dates.ts';
import { messages } from '../../i18n/messages.ts';
import { routes } from '../meta/routes.ts';
import { placesOf } from './cable.ts';

/** A journey in one line: its traveller and its days. */
export const journeyTitle = ({ person, visits }: Journey): string => {
  const [first] = visits;
  const last = visits.at(-1);
  return messages.journey.title(person.name, formatSpan(first?.date ?? '', last?.to));
};

/** A journey as an item of a list: its line, its way, and how many visits it joins. */
export const journeyItemOf = (journey: Journey) => ({
  text: journeyTitle(journey),
  href: routes.journey(journey.id),
  note: journey.visits.flatMap(placesOf).join(' → '),
  count: messages.lists.visits(journey.visits.length),
});
