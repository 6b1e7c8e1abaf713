import { describe, expect, it } from 'vitest';
import { makeOtherRecords } from '../../../src/search/records-beside-briefings.ts';
import { archiveOf } from '../make-archive.ts';
import { status } from '../make-commitment.ts';

const records = [
  ...makeOtherRecords(
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
              history: [status('pending', '2021-05-01')],
            },
            {
              key: 'both',
              kind: 'open',
              by: ['norland', 'sudonia'],
              what: 'Fish less',
              source: 'gazette',
              history: [status('fulfilled', '2022-05-01', { for: ['norland'] })],
            },
          ],
          documents: [
            {
              key: 'port',
              kind: 'memorandum of understanding',
              title: 'Memorandum on the port',
              parties: ['sudonia', 'estmark'],
              otherParties: ['The Port Company'],
              date: '2021-04-07',
              source: 'gazette',
            },
          ],
        },
      ],
      register: [{ id: '2022-visit' }],
    }),
  ),
];

describe('the records other than briefings', () => {
  it('are visits without a briefing, quotes, commitments, documents and sources, in this order, each with its URL', () => {
    expect(records.map(({ url }) => url)).toEqual([
      '/briefings/2022/#2022-visit',
      '/briefings/2021-04-06-a/#quote-peace',
      '/briefings/2021-04-06-a/#commitment-more',
      '/briefings/2021-04-06-a/#commitment-both',
      '/briefings/2021-04-06-a/#document-port',
      '/briefings/2021-04-06-a/#source-gazette',
    ]);
  });

  it('have the title, the publisher and the date of a source, and the briefing that cites it', () => {
    expect(records[5]).toMatchObject({
      content: 'What the Gazette wrote',
      meta: { title: 'The Gazette', when: 'date not stated', briefing: 'The visit 2021-04-06-a' },
    });
  });

  it('have what a document is, its parties and its date, and the names of its parties', () => {
    expect(records[4]).toMatchObject({
      content: 'Memorandum on the port. Memorandum of understanding.',
      meta: {
        title: 'Memorandum on the port',
        paper: 'Memorandum of understanding',
        route: 'Sudonia, Estmark, The Port Company',
        when: '7 Apr 2021',
        briefing: 'The visit 2021-04-06-a',
      },
    });
    expect(records[4]?.meta?.['names']).toContain('Estmark');
  });

  it('have the names of the people involved, in every spelling', () => {
    for (const { meta } of records.slice(0, 4)) expect(meta?.['names']).toContain('Анна Берг');
  });

  it('have who committed to whom, and the state of the commitment', () => {
    expect(records[2]).toMatchObject({ content: 'Trade more', meta: { title: 'Norland → Sudonia', state: 'pending', label: 'Pending' } });
  });

  it('says for each party what came of a promise, where that differs', () => {
    expect(records[3]?.meta).toMatchObject({
      state: 'differs by party',
      label: 'Differs by party',
      asOf: 'Norland: fulfilled 1 May 2022. Sudonia: not checked yet.',
    });
  });
});
