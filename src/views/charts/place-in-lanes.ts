/**
 * The lanes in which stretches stand so that none covers another: each in the lowest that is free where it begins. Counted from 0, in the
 * order of the stretches, which may begin where another ends.
 */
export function placeInLanes(stretches: { begin: number; end: number }[]): number[] {
  const ends: number[] = [];
  return stretches.map(({ begin, end }) => {
    const free = ends.findIndex((taken) => taken <= begin);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = end;
    return lane;
  });
}
