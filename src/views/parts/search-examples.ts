import type { Archive } from '../../archive/model/archive.ts';
import type { Person } from '../../archive/model/entity.ts';
import type { Visit } from '../../archive/model/visit.ts';
import { messages } from '../../i18n/messages.ts';

/** How many of the people who travelled most the examples are about. */
const TRAVELLERS = 2;

/**
 * Queries that find something in this archive, each of another kind: a name with a place, a name in another script, a phrase, a pair of
 * countries and a year. They are about the people who travelled most, the one who travelled last before others.
 */
export function searchExamples({ briefings }: Archive): string[] {
  const trips = briefings.flatMap(({ visit }) =>
    visit.visitors.flatMap((visitor) => ('person' in visitor ? { person: visitor.person, visit } : [])),
  );
  const [first, second = first] = [...Map.groupBy(trips, ({ person }) => person.id).values()]
    .sort((a, b) => b.length - a.length)
    .slice(0, TRAVELLERS)
    .flatMap(([latest]) => latest ?? []);
  if (!first || !second) return [];
  return [
    ...new Set([
      ...placesOf(first.visit).map((place) => `${first.person.family} ${place}`),
      ...trips.flatMap(({ person }) => otherScriptOf(person) ?? []).slice(0, 1),
      messages.search.examplePhrase(first.person.name),
      ...countriesOf(first.visit),
      `${second.person.family} ${second.visit.date.slice(0, 4)}`,
    ]),
  ];
}

const placesOf = ({ stops }: Visit): string[] => stops.slice(0, 1).map(({ place }) => place.name);

function countriesOf({ sending, receiving }: Visit): string[] {
  const [from] = sending;
  const to = receiving.find((country) => country !== from);
  return from && to ? [`${from.name} ${to.name}`] : [];
}

/** The name of a person in a script that is not Latin, if the archive has one. */
const otherScriptOf = ({ names }: Person): string | undefined => names.find(({ text }) => !/\p{Script=Latin}/u.test(text))?.text;
