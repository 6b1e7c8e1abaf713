import type { Day } from '../../schemas/fields/partial-day.ts';

/** The day on which git began to hold itself: no commit is older, except by a clock that was not set. */
export const FIRST_GIT = '2005-04-07';

/**
 * The days of commits, oldest first, without those of wrong clocks: as many as possible that never go back are believed, and any other
 * commit gets the believed day of the next, or else of the one before.
 */
export function mendCommitDays(days: Day[]): Day[] {
  // The longest run of days that never go back: `ends[n]` is the commit with the earliest day that ends a run of n + 1 commits.
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [commit, day] of days.entries()) {
    if (day < FIRST_GIT) continue;
    const length = ends.findLastIndex((end) => (days[end] ?? '') <= day) + 1;
    before[commit] = ends[length - 1];
    ends[length] = commit;
  }
  const believed = new Set<number>();
  for (let commit = ends.at(-1); commit !== undefined; commit = before[commit]) believed.add(commit);
  const sensible = [...days];
  let next = days[ends.at(-1) ?? -1];
  for (const [commit, day] of [...days.entries()].reverse()) {
    if (believed.has(commit)) next = day;
    sensible[commit] = next ?? day;
  }
  return sensible;
}
