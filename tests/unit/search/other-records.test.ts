import { describe, expect, it } from 'vitest';
import { makeOtherRecords } from '../../../src/search/other-records.ts';
import { archiveOf } from '../make-archive.ts';

const records = makeOtherRecords(
  archiveOf({
    briefings: [
      {
        id: '2021-04-06-a',
        body: 'She said:[@gazette]\n\n::quote[peace]',
        quotes: [{ key: 'peace', words: 'Peace', speaker: 'anna-berg', occasion: 'At the door', source: 'gazette' }],
        commitments: [
          {
            key: 'more',
            kind: 'open',
            by: ['norland'],
            to: ['sudonia'],
            what: 'Trade more',
            source: 'gazette',
            history: [{ state: 'pending', asOf: '2021-05-01', basis: 'event', note: 'So it was.', sources: ['gazette'] }],
          },
        ],
      },
    ],
    register: [{ id: '2022-visit' }],
  }),
);

describe('the records other than briefings', () => {
  it('are visits without a briefing, quotes and commitments, in this order, each with its URL', () => {
    expect(records.map(({ url }) => url)).toEqual([
      '/briefings/2022/#2022-visit',
      '/briefings/2021-04-06-a/#quote-peace',
      '/briefings/2021-04-06-a/#commitment-more',
    ]);
  });

  it('have the names of the people involved, in every spelling', () => {
    for (const { meta } of records) expect(meta?.['names']).toContain('Анна Берг');
  });

  it('have who committed to whom, and the state of the commitment', () => {
    expect(records[2]).toMatchObject({ content: 'Trade more', meta: { title: 'Norland → Sudonia', state: 'pending', label: 'Pending' } });
  });
});
