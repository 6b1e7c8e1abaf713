import { isBefore } from '../../schemas/fields/partial-day.ts';
import type { Visit } from '../model/visit.ts';

/** Whether two visits may have been in one place at one time, as exactly as both are known. */
export const mayCoincide = (a: Visit, b: Visit): boolean =>
  isSamePlace(a, b) && !isBefore(a.to ?? a.date, b.date) && !isBefore(b.to ?? b.date, a.date);

/** Whether two visits share a place or, where a row of the register names no place, a receiving country. */
export const isSamePlace = (a: Visit, b: Visit): boolean =>
  a.stops.length > 0 && b.stops.length > 0
    ? a.stops.some(({ place }) => b.stops.some((stop) => stop.place === place))
    : a.receiving.some((country) => b.receiving.includes(country));
