import type { PartialBriefing } from '../../schemas/briefing.ts';
import type { FieldFinding } from '../diagnostics/field-finding.ts';
import { completeList } from '../read/salvage-fields.ts';

/** Checks the valid figures of one briefing: their topics are topics of the briefing. */
export function checkTopicsOfFigures({ topics: all, figures = [] }: PartialBriefing): FieldFinding[] {
  const topics = completeList(all);
  return figures.flatMap(({ topic }, at) =>
    topic === undefined || !topics || topics.includes(topic)
      ? []
      : [
          {
            path: ['figures', at, 'topic'],
            problem: `is not a topic of this briefing: \`${topic}\``,
            remedy: 'write one of `topics`, or add it there',
          },
        ],
  );
}
