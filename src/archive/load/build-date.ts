import type { Content } from '../../schemas/collections.ts';
import type { Instant } from '../../schemas/fields/instant.ts';
import type { Day } from '../../schemas/fields/partial-day.ts';
import { buildInstant } from '../../build-context.ts';
import { isWaiting } from '../../validation/rules/drafts.ts';
import { buildDay } from '../../settings.ts';
import { FIRST_GIT, mendCommitDays } from '../history/mend-commit-days.ts';
import { gitOutput } from '../history/run-git.ts';

/**
 * The day for which the site is built: `SOURCE_DATE_EPOCH` (seconds) where it is set, or else the day of the content's last commit, or else,
 * in a copy without git, the last day on which a briefing was published or updated; and no day before that of an embargo that is over.
 * Never the clock, so the same commit always builds the same site, but for embargoes. Throws where none of the three is known.
 */
export function buildDateOf({ briefings }: Content, contentDir = '.'): Day {
  const day = buildDay() ?? lastDayOf(briefings, contentDir);
  if (!day) throw new Error('There is no commit and no briefing to take the day from: set SOURCE_DATE_EPOCH.');
  return day;
}

/** The day of the last commit, or of the last briefing where there is none, and no day before the end of an embargo that is over. */
function lastDayOf(briefings: Content['briefings'], contentDir: string): Day | undefined {
  const embargoes = briefings.flatMap(({ data: { embargo } }) =>
    embargo === undefined || isWaiting(embargo, buildInstant()) ? [] : embargo,
  );
  const clock = dayOf(Date.now() + FURTHEST_AHEAD);
  const known =
    dayOfLastCommit(contentDir) ??
    briefings
      // A day to come is a slip, which would make itself the day of the build.
      .map(({ data: { updated, published } }) => [updated ?? published, clock].sort()[0] ?? clock)
      .sort()
      .at(-1);
  return [...embargoes.map((it) => dayOf(Date.parse(it))), ...(known === undefined ? [] : [known])].sort().at(-1);
}

/**
 * The last day that content can tell of. Where nobody sets the day of the build, an editor may write about today before there is a commit
 * of today, so the clock counts, in the time zone that is furthest ahead. It decides only what is refused, never what is published.
 */
export function lastPossibleDay(today: Day): Day {
  if (buildDay() !== undefined) return today;
  const clock = dayOf(Date.now() + FURTHEST_AHEAD);
  return clock > today ? clock : today;
}

/** The last day that a briefing can tell of: one under embargo is written for the day on which that ends. */
export const lastPossibleDayOf = (embargo: Instant | undefined, today: Day): Day => {
  const end = embargo === undefined ? today : dayOf(Date.parse(embargo) + FURTHEST_AHEAD);
  return end > today ? end : today;
};

/** By how much the clock of the time zone that is furthest ahead differs from UTC, in milliseconds. */
const FURTHEST_AHEAD = 14 * 3_600_000;

/** The day of a moment, in UTC. */
const dayOf = (milliseconds: number): Day => new Date(milliseconds).toISOString().slice(0, 10);

/**
 * The day of the last commit of the repository in which a folder lies, which may be one of its own: of the last before it where the clock of
 * its machine was behind. Undefined where there is no commit, or none with a day that can be true.
 */
function dayOfLastCommit(contentDir: string): Day | undefined {
  const times = gitOutput(contentDir, ['log', '-50', '--first-parent', '--reverse', '--format=%ct'])?.toString().split('\n') ?? [];
  const days = times.map((seconds) => (/^\d{1,11}$/.test(seconds) ? dayOf(Number(seconds) * 1000) : ''));
  return mendCommitDays(days.filter((day) => day >= FIRST_GIT)).at(-1);
}
