import { describe, expect, it } from 'vitest';
import { commitmentStatesOf } from '../../../../src/views/charts/commitment-states-by-pair.ts';
import { archiveOf } from '../../make-archive.ts';
import { stops } from '../../make-content.ts';

const promise = (key: string, state?: string) => ({
  key,
  kind: 'dated',
  due: '2024',
  by: ['norland'],
  what: 'Talk again',
  source: 'gazette',
  history: state ? [{ state, asOf: '2024-05-01', basis: 'evidence', note: 'They did.', sources: ['gazette'] }] : [],
});

const archive = archiveOf({
  briefings: [
    { id: '2021-04-06-a', commitments: [promise('one', 'lapsed'), promise('two', 'fulfilled'), promise('three', 'fulfilled')] },
    { id: '2022-04-06-b', commitments: [promise('four', 'pending')] },
    { id: '2023-04-06-c', visit: stops('estburg'), commitments: [promise('five')] },
  ],
});

describe('what became of promises', () => {
  const states = commitmentStatesOf(archive);

  it('is told pair by pair, in words and parts of a bar, the pair with most first', () => {
    expect(states?.pairs.map(({ link, total, title }) => [link.text, link.href, total, title])).toEqual([
      ['Norland – Sudonia', '/relationships/norland-sudonia/', '4', 'Norland – Sudonia: 2 fulfilled, 1 pending, 1 lapsed'],
      ['Estmark – Norland', '/relationships/estmark-norland/', '1', 'Estmark – Norland: 1 not checked yet'],
    ]);
    expect(states?.pairs.map(({ parts }) => parts.map(({ state, x, width }) => [state, x, width]))).toEqual([
      [
        ['fulfilled', 0, 50],
        ['pending', 50, 25],
        ['lapsed', 75, 25],
      ],
      [['not followed up', 0, 25]],
    ]);
  });

  it('leaves nothing out where the pairs are few', () => {
    expect(states?.others).toBeUndefined();
  });
});
