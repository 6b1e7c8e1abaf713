import type { Day } from '../../schemas/fields/partial-day.ts';

/** The text of a briefing's file after the last commit of a day. */
export interface Version {
  day: Day;
  text: string;
}

/** The text of a briefing in one commit: the id then, the day of the commit, and git's hash of the text. */
export interface CommittedText {
  id: string;
  day: Day;
  blob: string;
}

/**
 * The text as of the day of publication, and the last text of each later day on which it changed. `texts` are all committed texts of one
 * briefing, oldest first. Where the first commit is later than the publication, the result begins with that commit.
 */
export function versionsSince(published: Day, texts: CommittedText[]): CommittedText[] {
  const lastOfDays = texts
    .filter(({ day }, index) => day !== texts[index + 1]?.day)
    .filter(({ blob }, index, all) => blob !== all[index - 1]?.blob); // a file that was only moved
  const first = lastOfDays.findLastIndex(({ day }) => day <= published);
  return lastOfDays.slice(Math.max(0, first));
}
