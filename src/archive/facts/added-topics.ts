import type { Briefing } from '../model/briefing.ts';
import type { Topic } from '../model/entity.ts';
import { hasBegun } from '../model/visit.ts';

/** How the topics of a briefing differ from those of the briefing on the visit before it between the same countries. */
export interface TopicChanges {
  briefing: Briefing;
  before: Briefing;
  /** Topics that this briefing has and the one before has not. A topic missing here is not tagged, which is no proof that it was dropped. */
  added: Topic[];
  /** How many commitments this briefing has. */
  commitmentCount: number;
}

/** Compares the briefings of one relationship, newest first, each with the one before. Visits that have not begun are left out. */
export function addedTopicsOf(briefings: Briefing[]): TopicChanges[] {
  const begun = briefings.filter(({ visit }) => hasBegun(visit));
  return begun.slice(0, -1).flatMap((briefing, index) => {
    const before = begun[index + 1];
    if (!before) return [];
    return [
      {
        briefing,
        before,
        added: briefing.topics.filter((topic) => !before.topics.includes(topic)),
        commitmentCount: briefing.commitments.length,
      },
    ];
  });
}
