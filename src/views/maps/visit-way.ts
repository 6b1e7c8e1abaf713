import type { Archive } from '../../archive/model/archive.ts';
import type { Place } from '../../archive/model/entity.ts';
import type { Visit } from '../../archive/model/visit.ts';

/** The stops of a visit, where it came from and where the journey went on, if sources say so. */
export function wayOf(visit: Visit, { neighbours }: Archive): { before: Place | undefined; stops: Place[]; way: Place[] } {
  const { previous, next } = neighbours.get(visit.id) ?? {};
  const before = visit.origin?.place ?? previous?.stops.at(-1)?.place;
  const stops = visit.stops.map(({ place }) => place);
  const after = next?.stops[0]?.place;
  return { before, stops, way: [before, ...stops, after].filter((place) => place !== undefined) };
}
