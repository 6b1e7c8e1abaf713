import { describe, expect, it } from 'vitest';
import { countStates, isOverdue, statusOf } from '../../../../src/archive/model/commitment.ts';
import type { Commitment, CommitmentState } from '../../../../src/schemas/commitment.ts';
import { archiveOf } from '../../make-archive.ts';

interface Promised {
  due?: string;
  states?: CommitmentState[];
}

function promise({ due, states = ['pending'] }: Promised): Commitment {
  const history = states.map((state, at) => ({ state, asOf: String(2020 + at), basis: 'event', note: 'So it was.', sources: ['gazette'] }));
  const kind = due === undefined ? { kind: 'open' } : { kind: 'dated', due };
  const commitment = { key: 'ferry', ...kind, by: ['sudonia'], what: 'Open a ferry line', source: 'gazette', history };
  const [made] = archiveOf({ briefings: [{ id: '2019-04-06-a', commitments: [commitment] }] }).briefings.flatMap((it) => it.commitments);
  if (!made) throw new Error('The briefing lost its promise.');
  return made;
}

describe('a promise is overdue', () => {
  it.each([
    ['2021-04-06', '2021-04-07'],
    ['2021-04', '2021-05-01'],
    ['2021', '2022-01-01'],
  ])('when the whole of %s has passed: from %s on', (due, today) => {
    expect(isOverdue(promise({ due }), today)).toBe(true);
  });

  it.each([
    ['2021-04-06', '2021-04-06'],
    ['2021-04', '2021-04-30'],
    ['2021', '2021-12-31'],
  ])('not while part of %s is left: still %s', (due, today) => {
    expect(isOverdue(promise({ due }), today)).toBe(false);
  });

  it('where nobody knows what became of it', () => {
    expect(isOverdue(promise({ due: '2021', states: ['unknown'] }), '2024-01-01')).toBe(true);
  });

  it.each(['fulfilled', 'partly fulfilled', 'lapsed', 'withdrawn'] as const)('never once it is %s', (state) => {
    expect(isOverdue(promise({ due: '2021', states: ['pending', state] }), '2024-01-01')).toBe(false);
  });

  it('never where no date was given', () => {
    expect(isOverdue(promise({}), '2099-01-01')).toBe(false);
  });
});

it('a promise stands where the last of its history says', () => {
  expect(statusOf(promise({ states: ['pending', 'lapsed', 'fulfilled'] })).state).toBe('fulfilled');
});

it('promises are counted by where they stand now', () => {
  const promises = [promise({}), promise({ states: ['pending', 'fulfilled'] }), promise({})];
  expect(countStates(promises)).toEqual([
    ['pending', 2],
    ['fulfilled', 1],
  ]);
});
