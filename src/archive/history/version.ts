import type { Day } from '../../schemas/fields/partial-day.ts';

/** What a day's last commit kept of a briefing: the text of its file. */
export interface Version {
  day: Day;
  text: string;
}

/** What a commit kept of a briefing: the day of the commit, and git's name for the text. */
export interface CommittedText {
  id: string;
  day: Day;
  blob: string;
}

/**
 * The version in which a briefing was published, and each day's last one after it. `all` is what was kept of it, oldest first. A
 * briefing that was kept only after its publication begins with what was kept first.
 */
export function versionsSince(published: Day, all: CommittedText[]): CommittedText[] {
  const lastOfDays = all.filter(({ day }, at) => day !== all[at + 1]?.day);
  const first = lastOfDays.findLastIndex(({ day }) => day <= published);
  return lastOfDays.slice(Math.max(0, first));
}
