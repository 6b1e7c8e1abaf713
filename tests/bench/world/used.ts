import type { ContentFile } from './entity-files.ts';
import type { Entities } from './entities.ts';
import type { Visit } from './visits.ts';

/** The entities that some visit, some article or some row of the register names, with their countries and the capitals of those. */
export function usedEntities(
  { countries, places, people, organisations, topics }: Entities,
  visits: Visit[],
  files: ContentFile[],
): Entities {
  const named = new Set([...files.flatMap(idsIn), ...visits.flatMap(idsOf)]);
  const isNamed = ({ id }: { id: string }): boolean => named.has(id);
  const travelled = people.filter(isNamed);
  const seen = new Set([
    ...travelled.flatMap(({ terms }) => terms.map(({ country }) => country)),
    ...places.filter(isNamed).map(({ country }) => country),
  ]);
  const kept = countries.filter((country) => isNamed(country) || seen.has(country.id));
  const capitals = new Set(kept.map(({ capital }) => capital));
  return {
    countries: kept,
    places: places.filter((place) => isNamed(place) || capitals.has(place.id)),
    people: travelled,
    organisations: organisations.filter(isNamed),
    topics: topics.filter(isNamed),
  };
}

const idsOf = ({ visitors, hosts, met, delegation, stops, sending, receiving }: Visit): string[] =>
  [...visitors, ...hosts, ...met, ...delegation, ...stops, sending, receiving].map(({ id }) => id);

/** The topics and organisations of an article, and the cells of the register. */
const idsIn = ({ file, text }: ContentFile): string[] =>
  file.endsWith('.csv') ? text.split(/[,\n]/) : [...text.matchAll(/^ {2}- ([a-z-]+)$/gm)].map(([, id]) => id ?? '');
