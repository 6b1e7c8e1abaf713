import type { Briefing } from '../model/briefing.ts';
import type { Topic } from '../model/subject.ts';
import { hasBegun } from '../model/visit.ts';

/** What one visit brought against the visit before it between the same countries, as far as both have briefings. */
export interface TopicChanges {
  briefing: Briefing;
  before: Briefing;
  /** Topics that the visit before did not have, and those of the visit before that this one does not have. */
  added: Topic[];
  dropped: Topic[];
  /** How many promises were made. */
  commitmentCount: number;
}

/** The novelties of the briefings of one relationship, given newest first; visits that have not begun bring none. */
export function topicChangesOf(briefings: Briefing[]): TopicChanges[] {
  const begun = briefings.filter(({ visit }) => hasBegun(visit));
  return begun.slice(0, -1).flatMap((briefing, at) => {
    const before = begun[at + 1];
    if (!before) return [];
    return [
      {
        briefing,
        before,
        added: briefing.topics.filter((topic) => !before.topics.includes(topic)),
        dropped: before.topics.filter((topic) => !briefing.topics.includes(topic)),
        commitmentCount: briefing.commitments.length,
      },
    ];
  });
}
