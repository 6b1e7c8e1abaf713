import { describe, expect, it } from 'vitest';
import { addedTopicsOf } from '../../../../src/archive/facts/added-topics.ts';
import { archiveOf } from '../../make-archive.ts';

describe('the topic changes of a relationship', () => {
  const history = [{ state: 'pending', asOf: '2021', basis: 'event', note: 'So it was.', sources: ['gazette'] }];

  it('compare each briefing with the one before it, and pass over visits without a briefing', () => {
    const commitment = { key: 'one', kind: 'open', by: ['sudonia'], what: 'Keep it', source: 'gazette', history };
    const { briefings } = archiveOf({
      briefings: [
        { id: '2020-01-01-then', topics: ['trade'] },
        { id: '2021-01-01-now', topics: ['energy'], commitments: [commitment] },
      ],
      register: [{ id: '2020-06-01-between' }],
    });
    expect(addedTopicsOf(briefings)).toMatchObject([
      {
        briefing: { id: '2021-01-01-now' },
        before: { id: '2020-01-01-then' },
        added: [{ id: 'energy' }],
        commitmentCount: 1,
      },
    ]);
  });

  it('are none where there is only one briefing', () => {
    expect(addedTopicsOf(archiveOf({ briefings: [{ id: '2020-01-01-then' }] }).briefings)).toEqual([]);
  });
});
